package org.talentstation.evaluation.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.talentstation.evaluation.panel.draw.DrawOrder;

class DrawOrderTest {

    private static final String SEED = "威海2021年第一批驿站专家抽取种子-0123456789abcdef";

    /**
     * Recompute with a shell:
     * <pre>
     * seed='威海2021年第一批驿站专家抽取种子-0123456789abcdef'
     * for e in expert-a.chen expert-b.liu expert-c.sun expert-d.wu expert-e.zhao expert-f.qian expert-g.li; do
     *   echo "$(printf '%s' "$seed:$e" | sha256sum | cut -d' ' -f1) $e"; done | LC_ALL=C sort
     * </pre>
     */
    @Test
    void Article7_2_anyoneRecomputesTheDrawWithSha256sumAndSort() {
        var order = DrawOrder.of(SEED, pool("a.chen", "b.liu", "c.sun", "d.wu", "e.zhao", "f.qian", "g.li"));

        assertThat(order).extracting(DrawnExpert::expertId).containsExactly("expert-d.wu", "expert-c.sun",
                "expert-b.liu", "expert-a.chen", "expert-g.li", "expert-e.zhao", "expert-f.qian");
        assertThat(order.getFirst().digest())
                .isEqualTo("0c4153f0a8455bb0b3b5f7fa9acfc237b7617a6fa260c364d4e32c88ea3b19cd");
    }

    @Property(tries = 200)
    void anIndependentRecomputationGivesTheSameOrder(@ForAll("seeds") String seed, @ForAll @IntRange(min = 1, max = 40) int size)
            throws Exception {
        Map<BigInteger, String> independent = new TreeMap<>();
        for (PoolMember member : numbered(size)) {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((seed + ":" + member.expertId()).getBytes(StandardCharsets.UTF_8));
            independent.put(new BigInteger(1, digest), member.expertId());
        }

        assertThat(DrawOrder.of(seed, numbered(size))).extracting(DrawnExpert::expertId)
                .containsExactlyElementsOf(independent.values());
    }

    @Property(tries = 200)
    void theOrderDoesNotDependOnHowThePoolIsListed(@ForAll("seeds") String seed, @ForAll @IntRange(min = 2, max = 20) int size) {
        assertThat(DrawOrder.of(seed, numbered(size).reversed())).isEqualTo(DrawOrder.of(seed, numbered(size)));
    }

    @Property(tries = 200)
    void anExpertWhoIsAddedOrRemovedShowsAndLeavesTheOthersInTheirOrder(@ForAll("seeds") String seed,
            @ForAll @IntRange(min = 2, max = 20) int size, @ForAll @IntRange(max = 19) int victim) {
        List<PoolMember> pool = numbered(size);
        PoolMember removed = pool.get(victim % size);
        List<PoolMember> tampered = new ArrayList<>(pool);
        tampered.remove(removed);

        var original = DrawOrder.of(seed, pool);
        var changed = DrawOrder.of(seed, tampered);

        assertThat(changed).isNotEqualTo(original);
        assertThat(changed).isEqualTo(original.stream().filter(e -> !e.expertId().equals(removed.expertId())).toList());
    }

    @Property(tries = 200)
    void anyOtherSeedGivesOtherDigests(@ForAll("seeds") String seed, @ForAll("seeds") String other) {
        if (!seed.equals(other)) {
            assertThat(DrawOrder.of(other, numbered(5))).doesNotContainAnyElementsOf(DrawOrder.of(seed, numbered(5)));
        }
    }

    /** 20,000 fixed seeds, 5 of 20: each expert is expected 5,000 times; χ² with 19 degrees stays far below 60 (p ≈ 4e-6). */
    @Test
    void Article7_2_everyExpertOfThePoolIsAboutEquallyLikelyToBeDrawn() {
        int seeds = 20_000;
        Map<String, Integer> drawn = new TreeMap<>();
        for (int i = 0; i < seeds; i++) {
            DrawOrder.of("公开种子公开种子公开种子公开种子公开种子公开种子公开种子-" + i, numbered(20)).subList(0, 5)
                    .forEach(e -> drawn.merge(e.expertId(), 1, Integer::sum));
        }
        double expected = seeds * 5 / 20.0;
        double chiSquare = drawn.values().stream().mapToDouble(n -> (n - expected) * (n - expected) / expected).sum();

        assertThat(drawn).hasSize(20);
        assertThat(chiSquare).isLessThan(60);
    }

    @Provide
    Arbitrary<String> seeds() {
        return Arbitraries.strings().withCharRange('0', '9').withCharRange('a', 'f').ofMinLength(32).ofMaxLength(64);
    }

    private static List<PoolMember> pool(String... accounts) {
        return List.of(accounts).stream().map(a -> new PoolMember("expert-" + a, a)).toList();
    }

    private static List<PoolMember> numbered(int size) {
        return IntStream.range(0, size).mapToObj(i -> new PoolMember("expert-expert.%02d".formatted(i), "专家" + i)).toList();
    }
}
