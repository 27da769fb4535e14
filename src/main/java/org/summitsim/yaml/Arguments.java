package org.summitsim.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitsim.yaml.Term.Argument;
import org.summitsim.yaml.Term.Call;

/** The arguments of a distribution, put to the names of its parameters. */
final class Arguments {
    private final String form;
    private final Map<String, Term> byName;

    private Arguments(String form, Map<String, Term> byName) {
        this.form = form;
        this.byName = byName;
    }

    /**
     * Puts arguments to parameters: those without a name in order, those with one where they belong.
     *
     * @param parameters the names; one that ends in a question mark may be left out
     * @throws Misread if there are too many, too few or unknown ones
     */
    static Arguments of(Call call, String... parameters) {
        List<String> names = List.of(parameters).stream().map(Arguments::bare).toList();
        String form = call.name() + "(" + String.join(", ", names) + ")";
        Map<String, Term> byName = new LinkedHashMap<>();
        int next = 0;
        for (Argument argument : call.arguments()) {
            if (argument.label().isEmpty() && next >= names.size()) {
                throw tooMany(form, call);
            }
            String name = argument.label().orElse("");
            if (name.isEmpty()) {
                name = names.get(next++);
            }
            if (!names.contains(name)) {
                throw Misread.expected(
                        form, name + "=..", Nearest.find(name, names).orElse(""));
            }
            if (byName.put(name, argument.value()) != null) {
                throw Misread.expected("each argument of " + form + " once", name + " twice");
            }
        }
        for (String parameter : parameters) {
            if (!parameter.endsWith("?") && !byName.containsKey(parameter)) {
                throw Misread.expected(form, "no " + parameter);
            }
        }
        return new Arguments(form, byName);
    }

    private static Misread tooMany(String form, Call call) {
        return Misread.expected(form, call.arguments().size() + " arguments");
    }

    private static String bare(String parameter) {
        return parameter.endsWith("?") ? parameter.substring(0, parameter.length() - 1) : parameter;
    }

    /** An argument that must be there. */
    Term term(String name) {
        Term term = byName.get(name);
        if (term == null) {
            throw Misread.expected(form, "no " + name);
        }
        return term;
    }

    /** A figure in a unit. */
    double figure(String name, Unit unit) {
        return unit.figure(term(name));
    }

    /** A figure that may be left out. */
    Optional<Double> find(String name, Unit unit) {
        return Optional.ofNullable(byName.get(name)).map(unit::figure);
    }
}
