package org.summitsim.yaml;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.summitsim.model.Dispatch;
import org.summitsim.model.Sampling;
import org.summitsim.model.Settings;
import org.summitsim.yaml.Scope.Defaults;

/** Decodes {@code run} and {@code defaults}. */
final class SettingsSections {
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private SettingsSections() {}

    static Defaults defaults(Fields scenario) {
        Defaults otherwise = new Defaults(
                TOLERANCE, Settings.DEFAULT.margin(), Spread.DEFAULT, Settings.Rules.DEFAULT.consecutiveFactor());
        return scenario.find("defaults")
                .map(c -> c.fields(Kind.DEFAULTS))
                .map(fields -> new Defaults(
                        fields.duration("tolerance", otherwise.tolerance()),
                        fields.duration("margin", otherwise.margin()),
                        spread(fields.find("spread"), otherwise.spread()),
                        fields.find("consecutive-factor")
                                .flatMap(c -> c.read("a number", Numbers::factor))
                                .orElse(otherwise.consecutiveFactor())))
                .orElse(otherwise);
    }

    /** Three factors. */
    static Spread spread(Optional<Cursor> cursor, Spread otherwise) {
        return cursor.flatMap(SettingsSections::spread).orElse(otherwise);
    }

    private static Optional<Spread> spread(Cursor cursor) {
        List<Cursor> items = cursor.items("three factors such as [0.8, 1, 1.8]");
        List<Double> factors = items.stream()
                .flatMap(c -> c.read("a number", Unit::number).stream())
                .toList();
        if (items.size() == 3 && factors.size() == 3) {
            return cursor.attempt(() -> new Spread(factors.get(0), factors.get(1), factors.get(2)));
        }
        if (!items.isEmpty() && items.size() != 3) {
            cursor.error("Expected three factors such as [0.8, 1, 1.8], received " + items.size());
        }
        return Optional.empty();
    }

    static Settings run(Fields scenario, Duration margin) {
        Settings otherwise = Settings.DEFAULT;
        return scenario.find("run")
                .map(c -> settings(c.fields(Kind.RUN), margin))
                .orElseGet(() -> new Settings(
                        otherwise.replications(),
                        otherwise.seed(),
                        otherwise.sampling(),
                        Optional.empty(),
                        Optional.empty(),
                        margin,
                        Settings.Rules.DEFAULT));
    }

    private static Settings settings(Fields fields, Duration margin) {
        return new Settings(
                fields.integer("replications", 1).orElse(Settings.DEFAULT.replications()),
                fields.find("seed")
                        .flatMap(c -> c.read("a whole number", Numbers::integer))
                        .orElse(Settings.DEFAULT.seed()),
                fields.find("sampling").flatMap(SettingsSections::sampling).orElse(Settings.DEFAULT.sampling()),
                positive(fields, "precision"),
                positive(fields, "horizon"),
                margin,
                rules(fields));
    }

    private static Settings.Rules rules(Fields fields) {
        Settings.Rules otherwise = Settings.Rules.DEFAULT;
        return new Settings.Rules(
                fields.find("dispatch").flatMap(SettingsSections::dispatch).orElse(otherwise.dispatch()),
                fields.duration("warmup", otherwise.warmup()),
                fields.integer("max-entities", 1).orElse(otherwise.maxEntities()),
                otherwise.consecutiveFactor());
    }

    private static Optional<Dispatch> dispatch(Cursor cursor) {
        Optional<String> word = cursor.text("a rule of dispatch");
        Optional<Dispatch> dispatch = word.flatMap(Dispatch::find);
        if (word.isPresent() && dispatch.isEmpty()) {
            cursor.error(
                    "Expected a rule of dispatch (" + String.join(", ", Dispatch.words()) + "), received "
                            + Words.quote(word.get()),
                    cursor.nearest(word.get(), Dispatch.words()));
        }
        return dispatch;
    }

    /** A duration above 0. */
    static Optional<Duration> positive(Fields fields, String key) {
        Optional<Duration> read = fields.duration(key);
        if (read.filter(Duration::isZero).isPresent()) {
            fields.find(key).ifPresent(c -> c.expected("a duration above 0"));
        }
        return read;
    }

    /** A sampling by its name. */
    static Optional<Sampling> sampling(Cursor cursor) {
        Optional<String> word = cursor.text("a sampling");
        Optional<Sampling> sampling = word.flatMap(Sampling::find);
        if (word.isPresent() && sampling.isEmpty()) {
            cursor.error(
                    "Expected a sampling (" + String.join(", ", Sampling.words()) + "), received "
                            + Words.quote(word.get()),
                    cursor.nearest(word.get(), Sampling.words()));
        }
        return sampling;
    }
}
