// Whole meetings as text: each line of transcripts/*.txt that is not indented is something that
// happens, and the indented lines below it are what follows. CUPPA_REWRITE=1 writes those anew.
#include <gtest/gtest.h>

#include <regex>
#include <sstream>

#include "support/golden_file.hpp"
#include "support/session_scenario.hpp"
#include "wire/client_frames.hpp"
#include "wire/event_codec.hpp"
#include "wire/json_text.hpp"
#include "wire/refusals.hpp"

namespace cuppa::tests {
namespace {

namespace fs = std::filesystem;
using wire::Json;

const fs::path kTranscripts = fs::path(CUPPA_SOURCE_DIR) / "tests/session/transcripts";

class Transcript {
 public:
  std::string run(const std::string& text) {
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
      if (line.starts_with("  ")) continue;
      out_ << line << "\n";
      if (!line.empty() && line[0] != '#') happens(line);
    }
    return out_.str();
  }

 private:
  void happens(const std::string& line) {
    std::smatch match;
    static const std::regex asks(R"(^(\w+): (\w+) ?(\{.*\})?$)"), joins(R"(^(\w+) joins$)"),
        listens(R"(^(\w+) joins to listen$)"), later(R"(^(\d+) s later$)"),
        away(R"(^(\w+)'s device (goes away|is back)$)"),
        outage(R"(^the server is away for (\d+) s$)"), stand(R"(^how things stand$)");
    const auto events_before = meeting_.log().size();
    if (std::regex_match(line, match, asks)) {
      meeting_.when(match[1], command(match[2], match[3]));
    } else if (std::regex_match(line, match, joins)) {
      meeting_.when_joins(match[1]);
    } else if (std::regex_match(line, match, listens)) {
      meeting_.when_joins(match[1], {{}, Place::unsaid, Mode::listen, Role::participant});
    } else if (std::regex_match(line, match, later)) {
      meeting_.after(std::stoi(match[1]) * kSecond);
    } else if (std::regex_match(line, match, away)) {
      match[2] == "is back" ? meeting_.given_back(match[1]) : meeting_.given_away(match[1]);
    } else if (std::regex_match(line, match, outage)) {
      const auto last_alive = meeting_.now();
      meeting_.sleep(std::stoi(match[1]) * kSecond);
      meeting_.when_server_asks(ResumeAfterRestart{last_alive, meeting_.now()});
    } else if (std::regex_match(line, match, stand)) {
      return how_things_stand();
    } else {
      out_ << "  ??? nothing is called this\n";
      ADD_FAILURE() << line;
      return;
    }
    tell_since(events_before);
  }

  ClientCommand command(const std::string& kind, std::string body) {
    if (body.empty()) body = "{}";
    static const std::regex person(R"re("@(\w+)")re");
    std::string with_ids;
    auto from = body.cbegin();
    for (std::smatch match; std::regex_search(from, body.cend(), match, person);) {
      with_ids.append(from, match[0].first).append("\"" + meeting_.id(match[1]).text + "\"");
      from = match[0].second;
    }
    with_ids.append(from, body.cend());
    const auto frame =
        wire::read_client_frame(R"({"type":"command","id":"pX3mT0c2Q9yV5uB1kD8wZg","kind":")" +
                                kind + R"(","body":)" + with_ids + "}");
    const auto* opened = std::get_if<wire::ClientFrame>(&frame);
    if (opened == nullptr) {
      ADD_FAILURE() << kind << " " << body << " cannot be read";
      return LeaveSession{};
    }
    return std::get<wire::CommandFrame>(*opened).command;
  }

  void tell_since(std::size_t first) {
    if (const auto refusal = meeting_.refusal(); refusal && meeting_.log().size() == first) {
      out_ << "  refused: " << wire::code_of(*refusal);
      if (!meeting_.refused_people().empty()) out_ << " (" << meeting_.refused_people() << ")";
      out_ << "\n";
    }
    for (std::size_t i = first; i < meeting_.log().size(); ++i) {
      const auto& [outcome, at] = meeting_.log()[i];
      auto body = Json::parse(wire::body_of(outcome.event));
      readable(body, at);
      out_ << "  "
           << stream_text(outcome.stream, [this](const auto& who) { return meeting_.name_of(who); })
           << " " << wire::kind_of(outcome.event) << " " << wire::to_text(body) << "\n";
    }
  }

  // Names for ids, and deadlines as time from now.
  void readable(Json& json, Instant at) {
    if (json.is_string()) {
      const ParticipantId id{json.get<std::string>()};
      if (find_participant(meeting_.state(), id) != nullptr) json = "@" + meeting_.name_of(id);
      return;
    }
    if (json.is_object() && json.contains("deadline") && json["deadline"].is_number()) {
      json["deadline"] =
          "in " + std::to_string(json["deadline"].get<std::int64_t>() - at.ms) + " ms";
    }
    if (json.is_structured()) {
      for (auto& part : json) readable(part, at);
    }
  }

  void how_things_stand() {
    const auto& state = meeting_.state();
    out_ << "  step " << (state.step ? state.step->text : "none") << ", keeper "
         << meeting_.keeper() << "\n  turns: " << meeting_.turns() << "\n";
    for (const auto& [scope, clock] : state.clocks) {
      out_ << "  clock of " << scope.text << ": "
           << (clock.state == ClockState::running ? "running" : "paused");
      if (clock.length_ms) out_ << ", " << meeting_.left(scope).count() << " ms left";
      out_ << (clock.is_private ? ", private\n" : "\n");
    }
  }

  SessionScenario meeting_;
  std::ostringstream out_;
};

TEST(TranscriptTest, EveryMeetingGoesAsItIsWritten) {
  int meetings = 0;
  for (const auto& entry : fs::directory_iterator(kTranscripts)) {
    if (entry.path().extension() != ".txt") continue;
    ++meetings;
    expect_golden(entry.path(), Transcript{}.run(text_of(entry.path())));
  }
  EXPECT_GE(meetings, 4);
}

}  // namespace
}  // namespace cuppa::tests
