package org.talentstation.registry.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PersonNamesTests {

    private static boolean alike(String a, String b) {
        Set<String> both = PersonNames.variants(a);
        return !Collections.disjoint(both, PersonNames.variants(b));
    }

    @Test
    void widthCaseBlanksAndDotsDoNotCount() {
        assertThat(PersonNames.normal("Ａlan · 图灵")).isEqualTo("ALAN图灵");
        assertThat(PersonNames.normal("古丽娜尔·买买提")).isEqualTo(PersonNames.normal("古丽娜尔•买买提"));
        assertThat(PersonNames.normal("威海（某）研究院")).isEqualTo("威海某研究院");
    }

    @Test
    void namesOfTwoCharactersAreAlikeOnlyWhenTheyAreEqual() {
        assertThat(alike("张三", "张三")).isTrue();
        assertThat(alike("张三", "张四")).isFalse();
        assertThat(alike("张三丰", "张三封")).isTrue();
        assertThat(alike("张三丰", "李四封")).isFalse();
    }

    @Property
    void aNameOfThreeOrMoreWithOneCharacterChangedOrLostIsAlike(@ForAll("names") String name, @ForAll @IntRange(min = 0, max = 5) int at) {
        int place = at % name.length();
        assertThat(alike(name, name.substring(0, place) + "某" + name.substring(place + 1))).isTrue();
        assertThat(alike(name + "某", name)).isTrue();
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().withCharRange('一', '龥').ofMinLength(3).ofMaxLength(6);
    }
}
