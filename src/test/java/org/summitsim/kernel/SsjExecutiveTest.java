package org.summitsim.kernel;

class SsjExecutiveTest extends ExecutiveContractTest {
    @Override
    Executive executive(int capacity) {
        return Executives.ssj(capacity);
    }
}
