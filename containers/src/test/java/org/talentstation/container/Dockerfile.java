package org.talentstation.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The project's Dockerfile as its stages and instructions. */
record Dockerfile(List<Stage> stages) {

    /** One instruction: its name in capitals and the rest of its line, continued lines joined. */
    record Instruction(String name, String rest) {

        /** The words of an exec form. @throws RuntimeException when it is a shell form */
        List<String> words() {
            return JsonMapper.shared().readerForListOf(String.class).readValue(rest.substring(rest.indexOf('[')));
        }
    }

    record Stage(String name, String from, List<Instruction> instructions) {

        Optional<Instruction> last(String name) {
            return instructions.stream().filter(instruction -> instruction.name().equals(name)).reduce((first, second) -> second);
        }
    }

    static Dockerfile read() {
        List<Stage> stages = new ArrayList<>();
        String joined = Repository.text("Dockerfile").replaceAll("(?m)^\\s*#.*\\R", "").replaceAll("\\\\\\R\\s*", "");
        joined.lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] parts = line.split(" ", 2);
            if (parts[0].equals("FROM")) {
                String[] image = parts[1].split(" AS ");
                stages.add(new Stage(image[1], image[0], new ArrayList<>()));
            } else if (!stages.isEmpty()) {
                stages.getLast().instructions().add(new Instruction(parts[0], parts[1]));
            }
        });
        return new Dockerfile(List.copyOf(stages));
    }

    Stage stage(String name) {
        return stages.stream().filter(stage -> stage.name().equals(name)).findFirst().orElseThrow();
    }

    /** {@code text} with the build arguments in place of {@code ${NAME}}. */
    static String with(Map<String, String> arguments, String text) {
        String replaced = text;
        for (Map.Entry<String, String> argument : arguments.entrySet()) {
            replaced = replaced.replace("${" + argument.getKey() + "}", argument.getValue());
        }
        return replaced;
    }
}
