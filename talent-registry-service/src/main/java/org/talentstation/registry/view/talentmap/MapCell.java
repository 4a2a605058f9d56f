package org.talentstation.registry.view.talentmap;

import java.util.List;

/** A cell of the map: its place in each dimension, and how many talents are in it. */
record MapCell(List<String> place, int count) {

    /** The place without one dimension: cells that agree in it add up to a cell of a coarser map. */
    List<String> without(int dimension) {
        return java.util.stream.IntStream.range(0, place.size()).filter(i -> i != dimension).mapToObj(place::get).toList();
    }
}
