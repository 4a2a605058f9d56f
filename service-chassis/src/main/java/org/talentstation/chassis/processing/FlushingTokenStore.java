package org.talentstation.chassis.processing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Consumer;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;

/**
 * A token store that completes {@link BeforeToken} work first, so that a position never says more than what is durable,
 * and asks the {@link PositionFence} before anything is written.
 */
final class FlushingTokenStore {

    private FlushingTokenStore() {
    }

    /** @param gate waits where a processor's position must not move just now */
    static TokenStore over(TokenStore delegate, PositionFence fence, Consumer<String> gate) {
        return (TokenStore) Proxy.newProxyInstance(TokenStore.class.getClassLoader(), new Class<?>[] {TokenStore.class},
                (proxy, method, arguments) -> {
                    try {
                        return switch (method.getName()) {
                            case "storeToken" -> {
                                String processor = (String) arguments[1];
                                gate.accept(processor);
                                fence.check(processor);
                                BeforeToken.flush();
                                Object result = method.invoke(delegate, arguments);
                                fence.remember(processor, (TrackingToken) arguments[0]);
                                yield result;
                            }
                            case "extendClaim" -> {
                                fence.check((String) arguments[0]);
                                yield method.invoke(delegate, arguments);
                            }
                            case "fetchToken" -> {
                                Object token = method.invoke(delegate, arguments);
                                fence.takeUp((String) arguments[0], (TrackingToken) token);
                                yield token;
                            }
                            case "releaseClaim" -> {
                                fence.forget((String) arguments[0]);
                                yield method.invoke(delegate, arguments);
                            }
                            default -> method.invoke(delegate, arguments);
                        };
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
