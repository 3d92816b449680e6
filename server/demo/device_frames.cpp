#include "demo/device_frames.hpp"

#include "wire/command_fields.hpp"
#include "wire/json_text.hpp"
#include "wire/limits.hpp"

namespace cuppa::demo {

using wire::Json;

std::string hello_frame(const std::string& key, const std::string& tab) {
  return wire::to_text({{"type", "hello"},
                        {"version", 1},
                        {"app", "demo"},
                        {"key", key},
                        {"tab", tab},
                        {"client_time", 0}});
}

std::string command_frame(const std::string& id, const ClientCommand& command) {
  return visit(
      [&](const auto& asked) {
        Json body = wire::Writer::to_json(asked);
        // What is not said is left out, not null.
        for (auto field = body.begin(); field != body.end();) {
          field = field->is_null() ? body.erase(field) : std::next(field);
        }
        return wire::to_text(
            {{"type", "command"}, {"id", id}, {"kind", asked.kKind}, {"body", body}});
      },
      command);
}

std::string no_name_frame(const std::string& note_key, const NoNameWords& words) {
  Json frame{{"type", "no_name_note"},
             {"note_key", note_key},
             {"box", wire::name_of(words.box)},
             {"text", words.text},
             {"padding", ""}};
  const auto bare = wire::to_text(frame).size();
  if (bare > limits::kNoNameFrameBytes) return {};
  frame["padding"] = std::string(limits::kNoNameFrameBytes - bare, ' ');
  return wire::to_text(frame);
}

}  // namespace cuppa::demo
