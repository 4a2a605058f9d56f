package org.talentstation.station.network;

import java.time.LocalDate;
import java.util.Objects;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.kernel.text.Required;

/**
 * A station is linked with another node of the network. Article 3.
 *
 * @param otherKind what it is where the kind is OTHER; null otherwise
 * @param node      name of the node's organisation
 */
public record NetworkLink(String linkId, NodeKind kind, String otherKind, String node, LocalDate since) {

    /** The same, when it names its node and has begun. Refuses NODE_KIND_INVALID and LINK_NOT_BEGUN. */
    NetworkLink checked(LocalDate today) {
        if (kind == null) {
            throw Refusal.invalid("NODE_KIND_INVALID", "kind", "请填写节点类别：专家服务基地、高层次人才发展促进会或者其他。");
        }
        if (kind != NodeKind.OTHER && otherKind != null && !otherKind.isBlank()) {
            throw Refusal.invalid("NODE_KIND_INVALID", "otherKind", "只有类别为“其他”的节点才写明具体类别。");
        }
        if (since.isAfter(today)) {
            throw Refusal.invalid("LINK_NOT_BEGUN", "since", "联络起始日期%s晚于今日，请在建立联络后登记。".formatted(since));
        }
        String text = kind == NodeKind.OTHER
                ? PersonalNumber.absentFrom(Required.text(otherKind, "otherKind", "具体类别", 100), "otherKind", "具体类别") : null;
        return new NetworkLink(linkId, kind, text, PersonalNumber.absentFrom(Required.text(node, "node", "节点单位名称", 200), "node", "节点单位名称"), since);
    }

    boolean sameNodeAs(NetworkLink other) {
        return kind == other.kind && node.equals(other.node) && Objects.equals(otherKind, other.otherKind);
    }

    public String kindName() {
        return kind == NodeKind.OTHER ? otherKind : kind.chinese();
    }
}
