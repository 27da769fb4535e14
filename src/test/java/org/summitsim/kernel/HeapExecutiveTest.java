package org.summitsim.kernel;

class HeapExecutiveTest extends ExecutiveContractTest {

    @Override
    Executive executive(int capacity) {
        return new HeapExecutive(capacity);
    }
}
