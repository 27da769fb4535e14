package org.summitsim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the paths of an SVG shorter without changing what is seen. Stateless. */
final class SvgPaths {
    private static final Pattern PATH = Pattern.compile(" d=\"([MLZ0-9. -]+)\"");

    private SvgPaths() {}

    private record Point(String command, String x, String y) {
        String text() {
            return command + x + " " + y;
        }

        boolean isLine() {
            return command.equals("L");
        }
    }

    /** Leaves out the points of paths made of straight lines that lie between others on one level or upright line. */
    static String slim(String svg) {
        Matcher paths = PATH.matcher(svg);
        StringBuilder out = new StringBuilder(svg.length());
        while (paths.find()) {
            paths.appendReplacement(out, Matcher.quoteReplacement(" d=\"" + path(paths.group(1)) + "\""));
        }
        return paths.appendTail(out).toString();
    }

    private static String path(String data) {
        String[] words = data.trim().split(" +");
        List<Point> points = new ArrayList<>();
        List<String> out = new ArrayList<>();
        for (int k = 0; k < words.length; k++) {
            String word = words[k];
            if (word.equals("Z")) {
                flush(points, out);
                out.add(word);
            } else if (k + 1 < words.length && (word.startsWith("M") || word.startsWith("L"))) {
                k++;
                add(points, new Point(word.substring(0, 1), word.substring(1), words[k]));
            } else {
                return data;
            }
        }
        flush(points, out);
        return String.join(" ", out);
    }

    private static void add(List<Point> points, Point next) {
        int n = points.size();
        if (n >= 2 && next.isLine() && points.get(n - 1).isLine()) {
            Point a = points.get(n - 2);
            Point b = points.get(n - 1);
            if (isBetween(a.x(), b.x(), next.x(), a.y(), b.y(), next.y())
                    || isBetween(a.y(), b.y(), next.y(), a.x(), b.x(), next.x())) {
                points.remove(n - 1);
            }
        }
        points.add(next);
    }

    /** Whether three points share one coordinate and the second lies between the others in the other. */
    private static boolean isBetween(String a, String b, String c, String u, String v, String w) {
        if (!a.equals(b) || !b.equals(c)) {
            return false;
        }
        double first = Double.parseDouble(u);
        double middle = Double.parseDouble(v);
        double last = Double.parseDouble(w);
        return (first <= middle && middle <= last) || (first >= middle && middle >= last);
    }

    private static void flush(List<Point> points, List<String> out) {
        points.forEach(point -> out.add(point.text()));
        points.clear();
    }
}
