package org.talentstation.analytics.report.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.talentstation.kernel.refusal.Refusal;

/** The Chinese font of reports in PDF, embedded in part. Refuses REPORT_FONT_MISSING where this machine has none. */
@Component
public final class ReportFont {

    private static final List<String> USUAL = List.of("/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc", "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
            "/usr/share/fonts/wqy-zenhei/wqy-zenhei.ttc", "/usr/share/fonts/wqy-microhei/wqy-microhei.ttc",
            "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", "/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc",
            "/System/Library/Fonts/PingFang.ttc", "C:/Windows/Fonts/simsun.ttc", "C:/Windows/Fonts/msyh.ttc");

    private final String configured;

    /** @param configured path of a TrueType or OpenType font with Chinese, empty for the usual places */
    public ReportFont(@Value("${talentstation.analytics.font:}") String configured) {
        this.configured = configured;
    }

    BaseFont load() {
        String path = configured.isBlank() ? USUAL.stream().filter(usual -> Files.isReadable(Path.of(usual))).findFirst().orElse(null) : configured;
        if (path == null || !Files.isReadable(Path.of(path))) {
            throw missing();
        }
        try {
            // Of a collection its first face.
            BaseFont font = BaseFont.createFont(path.endsWith(".ttc") ? path + ",0" : path, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
            font.setSubset(true);
            return font;
        } catch (DocumentException e) {
            throw missing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal missing() {
        return Refusal.state("REPORT_FONT_MISSING", null, "本机没有中文字体，不能生成 PDF；请运维人员安装 fonts-wqy-zenhei 或 fonts-noto-cjk，或用 ANALYTICS_FONT 指定字体文件，然后重新生成月报。");
    }
}
