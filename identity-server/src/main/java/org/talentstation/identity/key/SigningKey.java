package org.talentstation.identity.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import org.talentstation.identity.SecretFile;

/** The RSA key that signs tokens: made once, kept in a file, so that tokens outlive the process that issued them. */
public final class SigningKey {

    static final String FILE = "signing-key.jwk.json";
    private static final int BITS = 2048;

    private SigningKey() {
    }

    /** Reads the key of this folder or makes one; refuses to start over a file that it cannot read. */
    public static RSAKey in(Path dir) {
        Path file = dir.resolve(FILE);
        try {
            return Files.exists(file) ? read(file) : create(file);
        } catch (IOException e) {
            throw new UncheckedIOException("无法读写签名密钥文件 " + file, e);
        }
    }

    private static RSAKey read(Path file) throws IOException {
        try {
            RSAKey key = RSAKey.parse(Files.readString(file));
            if (!key.isPrivate() || key.getKeyID() == null) {
                throw new IllegalStateException("签名密钥文件缺少私钥或 kid：" + file);
            }
            return key;
        } catch (ParseException e) {
            // A new key would silently void every token in use; a person has to decide that. The cause may quote the key.
            throw new IllegalStateException("签名密钥文件已损坏：" + file + "；请从备份恢复，或移走该文件后重新启动（所有令牌将失效）");
        }
    }

    private static RSAKey create(Path file) throws IOException {
        try {
            RSAKey key = new RSAKeyGenerator(BITS).keyUse(KeyUse.SIGNATURE).algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true).generate();
            SecretFile.write(file, key.toJSONString());
            return key;
        } catch (JOSEException e) {
            throw new IllegalStateException("本机 JDK 无法生成 RSA 密钥", e);
        }
    }
}
