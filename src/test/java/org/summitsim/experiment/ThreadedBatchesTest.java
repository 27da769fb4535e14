package org.summitsim.experiment;

/** Batches in threads. */
class ThreadedBatchesTest extends BatchesContractTest {
    @Override
    Batches batches(int workers) {
        return ThreadedBatches.of(BatchesContractTest::open, workers);
    }
}
