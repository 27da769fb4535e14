package org.summitsim.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.summitsim.model.Person;
import org.summitsim.model.Place;
import org.summitsim.model.Resource;
import org.summitsim.model.Scenario;

/** The numbers of activities, places, people and resources by their ids. */
record Numbers(
        Map<String, Integer> activities,
        Map<String, Integer> places,
        Map<String, Integer> people,
        Map<String, Integer> resources) {

    static Numbers of(Scenario scenario, Outline outline) {
        var cast = scenario.cast();
        return new Numbers(
                outline.numbers(),
                number(cast.places(), Place::id),
                number(cast.people(), Person::id),
                number(cast.resources(), Resource::id));
    }

    private static <T> Map<String, Integer> number(List<T> list, Function<T, String> id) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (T thing : list) {
            numbers.put(id.apply(thing), numbers.size());
        }
        return numbers;
    }

    int activity(String id) {
        return get(activities, id);
    }

    int place(String id) {
        return get(places, id);
    }

    int person(String id) {
        return get(people, id);
    }

    int resource(String id) {
        return get(resources, id);
    }

    private static int get(Map<String, Integer> numbers, String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("Expected one of " + numbers.keySet() + ", received " + id);
        }
        return number;
    }
}
