// protocol/asyncapi.yaml says of every message what its schema says.
#include <gtest/gtest.h>

#include <algorithm>

#include "support/golden_file.hpp"
#include "support/protocol_files.hpp"

namespace cuppa::tests {
namespace {

// The lines below "  name:", down to the next one of its depth.
std::string block(const std::string& document, const std::string& section,
                  const std::string& name) {
  const auto from = document.find("\n" + section + ":\n");
  const auto begin = document.find("\n  " + name + ":\n", from);
  if (from == std::string::npos || begin == std::string::npos) return {};
  auto end = begin + 1;
  do {
    end = document.find("\n", end + 1);
  } while (end != std::string::npos && document.compare(end, 4, "\n   ") == 0);
  return document.substr(begin, end - begin);
}

std::string listed(const Json& words) {
  std::string list;
  for (const auto& word : words) list += (list.empty() ? "" : ", ") + word.get<std::string>();
  return "[" + list + "]";
}

const std::string& document() {
  static const std::string text = text_of(protocol_path("asyncapi.yaml"));
  return text;
}

TEST(AsyncApiTest, EveryCommandHasItsOperation) {
  for (const auto& kind : protocol_names("commands")) {
    const auto schema = protocol_json("commands/" + kind + ".json");
    const auto operation = block(document(), "operations", kind);
    EXPECT_NE(operation.find("action: receive"), std::string::npos) << kind;
    EXPECT_NE(operation.find("x-who: " + listed(schema.at("x-who")) + "\n"), std::string::npos)
        << kind << " " << operation;
    const auto refusals = "x-refusals: " + listed(schema.at("x-refusals"));
    EXPECT_NE(operation.find(refusals), std::string::npos) << kind << " " << operation;
    EXPECT_NE(document().find("$ref: ./commands/" + kind + ".json"), std::string::npos) << kind;
  }
}

TEST(AsyncApiTest, EveryEventIsAMessageOnItsStreams) {
  for (const auto& kind : protocol_names("events")) {
    const auto schema = protocol_json("events/" + kind + ".json");
    EXPECT_NE(document().find("$ref: ./events/" + kind + ".json"), std::string::npos) << kind;
    EXPECT_NE(document().find("x-streams: " + listed(schema.at("x-streams"))), std::string::npos)
        << kind;
  }
}

TEST(AsyncApiTest, EveryFrameIsNamed) {
  for (const auto& frame : protocol_names("frames")) {
    EXPECT_NE(document().find("$ref: ./frames/" + frame + ".json"), std::string::npos) << frame;
  }
}

TEST(AsyncApiTest, NothingIsNamedThatIsNotThere) {
  const std::string marker = "$ref: ./";
  for (auto at = document().find(marker); at != std::string::npos;
       at = document().find(marker, at + 1)) {
    const auto begin = at + marker.size();
    const auto path =
        document().substr(begin, document().find_first_of("#\n '\"},]", begin) - begin);
    EXPECT_TRUE(std::filesystem::exists(protocol_path(path))) << path;
  }
}

}  // namespace
}  // namespace cuppa::tests
