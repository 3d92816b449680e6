// How commands are refused in meetings that nobody planned, against what their schemas say.
#include "wire/refusals.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "session/simulated_meeting.hpp"
#include "support/protocol_files.hpp"

namespace cuppa::tests {
namespace {

using Codes = std::set<std::string>;
constexpr std::uint64_t kMeetings = 8000;

// Any command can meet these; protocol/README.md says when. No schema names them.
const Codes kOfAnyCommand = {"not_allowed", "at_the_door",     "not_live",
                             "read_only",   "already_started", "not_closed"};
// These need more notes, people or time than such a meeting has, or are the wire's own.
const Codes kNotWaitedFor = {"too_many",           "too_many_seats", "session_full",
                             "too_late_to_reopen", "name_too_long",  "already_settled"};
// A command that hardly any such meeting comes to be refused so: it has a test of its own.
const std::set<std::pair<std::string, std::string>> kTestedAlone = {
    {"choose_words_use", "not_found"}};  // WordsUseTest

Codes without(const Codes& all, const Codes& these) {
  Codes rest;
  std::set_difference(all.begin(), all.end(), these.begin(), these.end(),
                      std::inserter(rest, rest.end()));
  return rest;
}

TEST(RefusalsTest, CommandsAreRefusedAsTheirSchemasSayAndNotOtherwise) {
  SimulatedMeeting::Refusals met;
  for (std::uint64_t seed = 1; seed <= kMeetings; ++seed) {
    SimulatedMeeting meeting{seed};
    meeting.run();
    for (const auto& [kind, codes] : meeting.refusals()) {
      met[kind].insert(codes.begin(), codes.end());
    }
  }
  for (const auto& kind : protocol_names("commands")) {
    Codes came;
    for (const auto code : met[kind]) came.emplace(wire::code_of(code));
    const auto named = protocol_part("commands/" + kind + ".json", "x-refusals").get<Codes>();
    EXPECT_EQ(without(without(came, kOfAnyCommand), named), Codes{})
        << kind << " was refused with what protocol/commands/" << kind << ".json does not name";
    Codes tested_alone;
    for (const auto& [command, code] : kTestedAlone) {
      if (command == kind) tested_alone.insert(code);
    }
    EXPECT_EQ(without(without(without(named, kNotWaitedFor), tested_alone), came), Codes{})
        << kind << " is never refused with this";
  }
}

}  // namespace
}  // namespace cuppa::tests
