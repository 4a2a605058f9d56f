package org.talentstation.evaluation.view.biennial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.talentstation.evaluation.biennial.Weights;
import org.talentstation.evaluation.biennial.conclude.ItemResult;
import org.talentstation.evaluation.biennial.conclude.WeightedScore;
import org.talentstation.kernel.refusal.Refusal;

/**
 * How a round's concluded evaluations would rank with other weights; computed when it is asked for, nothing is stored. Article 16.
 *
 * @param ranking     with the weights that are tried, best first
 * @param flips       every pair that stands the other way round than with the real weights; a tie is no flip
 * @param nearestFlip what would turn the first two of {@code ranking}, or null
 */
public record WhatIf(String roundId, Weights weights, Weights tried, List<Place> ranking, List<Flip> flips, NearestFlip nearestFlip) {

    /** A station with the weights that are tried and with the real ones. */
    public record Place(int rank, int realRank, String evaluationId, String stationName, int scoreHundredths, int realScoreHundredths) {
    }

    /** Who overtakes whom. */
    public record Flip(String ahead, String behind) {
    }

    static WhatIf of(BiennialRoundsView.Row round, List<Integer> triedWeights) {
        Weights real = round.weights();
        Weights tried = new Weights(real.policyVersion(), real.maxScore(), IntStream.range(0, real.items().size())
                .mapToObj(i -> new Weights.Item(real.items().get(i).item(), triedWeights.get(i))).toList());
        List<RankedEvaluation> order = ExactRanking.of(round.ranking(), tried);
        Map<String, Integer> realRanks = round.ranking().stream()
                .collect(Collectors.toMap(RankedEvaluation::evaluationId, RankedEvaluation::rank));
        List<Place> places = order.stream().map(r -> new Place(r.rank(), realRanks.get(r.evaluationId()), r.evaluationId(), r.stationName(),
                score(r, tried), r.scoreHundredths())).toList();
        return new WhatIf(round.id(), real, tried, places, flips(order, realRanks), order.size() < 2 ? null
                : NearestFlip.of(order.get(0), order.get(1), tried).orElse(null));
    }

    /** Six whole numbers from 0 to 9999 with commas, not all zero, in the order of the items; else WEIGHTS_INVALID. */
    static List<Integer> weights(String text) {
        if (!text.matches("\\d{1,4}(,\\d{1,4}){5}") || text.matches("[0,]+")) {
            throw Refusal.invalid("WEIGHTS_INVALID", "weights", "参数“weights”须为六个0至9999的整数，用逗号分隔且不全为零，例如 2,1,1,1,1,1。");
        }
        return List.of(text.split(",")).stream().map(Integer::valueOf).toList();
    }

    private static int score(RankedEvaluation of, Weights tried) {
        List<ItemResult> items = tried.items().stream().map(w -> of.items().stream().filter(i -> i.item() == w.item()).findFirst()
                .map(i -> new ItemResult(i.item(), w.weight(), i.points(), i.sheets(), i.meanHundredths())).orElseThrow()).toList();
        return WeightedScore.hundredths(items, tried.maxScore());
    }

    private static List<Flip> flips(List<RankedEvaluation> order, Map<String, Integer> realRanks) {
        var flips = new ArrayList<Flip>();
        for (int i = 0; i < order.size(); i++) {
            for (RankedEvaluation behind : order.subList(i + 1, order.size())) {
                RankedEvaluation ahead = order.get(i);
                if (ahead.rank() < behind.rank() && realRanks.get(ahead.evaluationId()) > realRanks.get(behind.evaluationId())) {
                    flips.add(new Flip(ahead.stationName(), behind.stationName()));
                }
            }
        }
        return List.copyOf(flips);
    }
}
