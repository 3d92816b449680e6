#include <optional>

#include "record/formats.hpp"
#include "wire/civil_date.hpp"
#include "wire/enum_names.hpp"
#include "wire/fields.hpp"
#include "wire/json_text.hpp"

namespace cuppa::record {
namespace {

using wire::Json;

constexpr int kRecordVersion = 1;
constexpr int kIndent = 2;

std::string_view name_of(Contribution::Kind kind) {
  switch (kind) {
    case Contribution::Kind::turn:
      return "turn";
    case Contribution::Kind::line:
      return "line";
    case Contribution::Kind::note:
      return "note";
    case Contribution::Kind::chat:
      return "chat";
    case Contribution::Kind::said:
      break;
  }
  return "said";
}

Json or_null(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

struct JsonOf {
  const Record& record;

  Json minute(const std::optional<Instant>& at) const {
    return at ? Json(civil_minute(*at, record.time_zone)) : Json(nullptr);
  }

  Json words(const std::vector<Contribution>& contributions) const {
    Json list = Json::array();
    for (const auto& one : contributions) {
      list.push_back({{"kind", name_of(one.kind)},
                      {"who", or_null(one.who)},
                      {"table", or_null(one.table)},
                      {"at", minute(one.at)},
                      {"text", one.text}});
    }
    return list;
  }

  Json themes() const {
    Json list = Json::array();
    for (const auto& theme : record.themes) {
      list.push_back({{"title", theme.title},
                      {"summary", theme.summary},
                      {"contributions", words(theme.contributions)}});
    }
    return list;
  }

  Json pictures() const {
    Json list = Json::array();
    for (const auto& picture : record.pictures) {
      list.push_back({{"id", picture.id}, {"description", picture.description}});
    }
    return list;
  }

  Json steps() const {
    Json list = Json::array();
    for (const auto& step : record.steps) {
      list.push_back({{"kind", wire::name_of(step.kind)},
                      {"title", step.title},
                      {"questions", step.questions},
                      {"words", step.words},
                      {"link", step.link},
                      {"opened_at", minute(step.opened_at)},
                      {"contributions", words(step.contributions)}});
    }
    return list;
  }

  Json glossary() const {
    Json list = Json::array();
    for (const auto& one : record.glossary) {
      list.push_back({{"word", one.word}, {"meaning", one.meaning}});
    }
    return list;
  }

  Json find_out() const {
    Json list = Json::array();
    for (const auto& one : record.find_out) {
      list.push_back({{"text", one.text},
                      {"owner", one.owner},
                      {"due", one.due},
                      {"how", one.how},
                      {"answer", one.answer}});
    }
    return list;
  }

  Json captions() const {
    Json list = Json::array();
    for (const auto& line : record.captions) {
      list.push_back({{"at", minute(line.at)},
                      {"table", or_null(line.table)},
                      {"language", line.language},
                      {"text", line.text}});
    }
    return list;
  }

  Json car_park() const {
    Json list = Json::array();
    for (const auto& item : record.car_park) {
      Json also = Json::array();
      for (const auto& words : item.also) {
        also.push_back({{"text", words.text}, {"who", or_null(words.who)}});
      }
      list.push_back({{"id", or_null(item.id)},
                      {"state", wire::name_of(item.state)},
                      {"text", item.text},
                      {"who", or_null(item.who)},
                      {"owner", item.owner},
                      {"due", item.due},
                      {"how", item.how},
                      {"outcome", item.outcome},
                      {"became", wire::name_of(item.became)},
                      {"shared", item.shared},
                      {"also", also}});
    }
    return list;
  }
};

}  // namespace

std::string write_json(const Record& record) {
  const JsonOf json{record};
  const Json whole = {{"version", kRecordVersion},
                      {"profile", name_of(record.profile)},
                      {"session", record.session},
                      {"title", record.title},
                      {"place_and_time", record.place_and_time},
                      {"time_zone", record.time_zone},
                      {"status", wire::name_of(record.status)},
                      {"date", date_of(record)},
                      {"started_at", json.minute(record.started_at)},
                      {"closed_at", json.minute(record.closed_at)},
                      {"people", record.people},
                      {"agreements", record.agreements},
                      {"proposed", record.proposed},
                      {"themes", json.themes()},
                      {"steps", json.steps()},
                      {"chat", json.words(record.chat)},
                      {"car_park", json.car_park()},
                      {"glossary", json.glossary()},
                      {"cannot_change", record.cannot_change},
                      {"find_out", json.find_out()},
                      {"what_we_heard", record.what_we_heard},
                      {"whose_story", record.whose_story},
                      {"final_words", record.final_words},
                      {"next_time", record.next_time},
                      {"pictures", json.pictures()},
                      {"captions", json.captions()}};
  return wire::to_text(whole, kIndent) + "\n";
}

}  // namespace cuppa::record
