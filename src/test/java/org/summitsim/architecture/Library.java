package org.summitsim.architecture;

import java.util.List;

/**
 * A library of the build.
 *
 * @param name what the table of the house calls it
 * @param packages the packages that its jars hold, in ArchUnit's notation
 */
record Library(String name, List<String> packages) {
    static final Library BATIK = library("Batik", "org.apache.batik..");
    static final Library COMMONS_MATH = library("commons-math3", "org.apache.commons.math3..");
    static final Library COMMONS_NUMBERS = library("commons-numbers", "org.apache.commons.numbers..");
    static final Library FASTCSV = library("FastCSV", "de.siegmar.fastcsv..");
    static final Library JACKSON = library("Jackson", "tools.jackson..", "com.fasterxml.jackson.annotation..");
    static final Library JFREECHART = library("JFreeChart", "org.jfree..");
    static final Library JSL = library("JSL", "jsl..");
    static final Library PDFBOX = library("PDFBox", "org.apache.pdfbox..", "de.rototor.pdfbox..");
    static final Library PICOCLI = library("picocli", "picocli..");
    static final Library SNAKEYAML = library("snakeyaml-engine", "org.snakeyaml.engine..");
    static final Library SSJ = library("SSJ", "umontreal.ssj..");

    private static Library library(String name, String... packages) {
        return new Library(name, List.of(packages));
    }

    @Override
    public String toString() {
        return name;
    }
}
