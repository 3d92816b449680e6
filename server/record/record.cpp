#include "record/record.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "record/themes.hpp"
#include "record/who.hpp"
#include "record/words_uses.hpp"
#include "session/apply.hpp"
#include "session/words/words.hpp"
#include "wire/civil_date.hpp"
#include "wire/event_codec.hpp"
#include "wire/server_frames.hpp"
#include "wire/text.hpp"

namespace cuppa::record {
namespace {

// What the state forgets and a record needs: when things happened, and in what order.
struct Story {
  SessionState state;
  std::vector<Step> steps;  // every step that was ever planned, as last planned
  std::map<StepId, Instant> opened_at;
  struct HostLineSaid {
    std::size_t place = 0;
    StepId step;
    HostLine line;
  };
  std::vector<HostLineSaid> host_lines;
  std::map<ItemId, std::size_t> places;  // of notes, in the log
  std::map<ItemId, Instant> kept_chat;   // posted with a name while the chat was kept
  std::map<TableId, TableCard> tables;   // that were ever given a name or a place
  bool several_tables = false;
  std::vector<std::pair<Caption, Instant>> captions;
  std::map<ParticipantId, std::string> names;  // who.hpp
  std::set<ItemId> edited_park;
  std::map<ItemId, WordsUse> uses;
};

void remember_plan(Story& story, const std::vector<Step>& plan) {
  for (const auto& step : plan) {
    const auto known = std::find_if(story.steps.begin(), story.steps.end(),
                                    [&](const Step& one) { return one.id == step.id; });
    if (known == story.steps.end()) {
      story.steps.push_back(step);
    } else {
      *known = step;
    }
  }
}

void remember_questions(Story& story, const QuestionsChanged& asked) {
  for (auto& step : story.steps) {
    if (step.id == asked.step) step.questions = asked.questions;
  }
}

void note(Story& story, const Event& event, Instant at, std::size_t place) {
  if (const auto* created = get_if<SessionCreated>(&event)) {
    remember_plan(story, created->plan);
  } else if (const auto* planned = get_if<PlanChanged>(&event)) {
    remember_plan(story, planned->plan);
  } else if (const auto* asked = get_if<QuestionsChanged>(&event)) {
    remember_questions(story, *asked);
  } else if (const auto* opened = get_if<StepOpened>(&event)) {
    story.opened_at.emplace(opened->step, at);
  } else if (const auto* at_a_table = get_if<TableStepOpened>(&event)) {
    story.opened_at.emplace(at_a_table->step, at);
  } else if (const auto* line = get_if<CaptionAdded>(&event)) {
    story.captions.emplace_back(line->caption, at);
  } else if (const auto* added = get_if<TableAdded>(&event)) {
    story.tables[added->table.id] = added->table;
  } else if (const auto* changed = get_if<TableChanged>(&event)) {
    story.tables[changed->table.id] = changed->table;
  } else if (const auto* said = get_if<HostSaid>(&event)) {
    const auto step = story.state.step.value_or(StepId{});
    story.host_lines.push_back({place, step, {said->id, said->text, at}});
  } else if (const auto* typed = get_if<TurnTyped>(&event)) {
    story.places.emplace(typed->id, place);
  } else if (const auto* noted = get_if<NoteAdded>(&event)) {
    story.places.emplace(noted->id, place);
  } else if (const auto* edited = get_if<ParkEdited>(&event)) {
    story.edited_park.insert(edited->id);
  } else if (const auto* posted = get_if<ChatPosted>(&event)) {
    if (story.state.settings.keep_chat) story.kept_chat.emplace(posted->id, at);
  }
}

WordsUse use_in(const Story& story, const ItemId& id) {
  const auto said = story.uses.find(id);
  return said == story.uses.end() ? WordsUse::unsaid : said->second;
}

// Tables that are there at the end, or have words.
std::set<TableId> tables_in(const SessionState& state) {
  std::set<TableId> tables;
  for (const auto& table : state.tables) tables.insert(table.id);
  for (const auto& words : state.notes) {
    if (words.by) tables.insert(words.table);
  }
  return tables;
}

Story story_of(const LoadedSession& session) {
  Story story;
  for (std::size_t place = 0; place < session.events.size(); ++place) {
    const auto& stored = session.events[place];
    const auto event = wire::read_event(stored.kind, stored.version, stored.body);
    if (!event) continue;
    note(story, *event, stored.at, place);
    apply(story.state, {wire::stream_called(stored.stream), *event}, stored.at);
  }
  story.names = who_names(story.state.participants);
  story.uses = words_uses_in(story.state, session.note_keys, story.edited_park);
  story.several_tables = tables_in(story.state).size() > 1;
  return story;
}

// Empty: no name, or nobody of that id.
std::string name_in(const Story& story, const std::optional<ParticipantId>& who) {
  const auto found = who ? story.names.find(*who) : story.names.end();
  return found == story.names.end() ? std::string{} : found->second;
}

// A table without a name goes by the number in its id, as on the screens.
std::string table_name(const Story& story, const TableId& table) {
  const auto card = story.tables.find(table);
  auto name = card == story.tables.end() ? std::string{} : wire::clean_text(card->second.name);
  return name.empty() ? "Table " + table.text.substr(1) : name;
}

// Where there was one table there is nothing to tell apart, and words without a name are of none.
std::string table_in(const Story& story, const Note& words) {
  return words.by && story.several_tables ? table_name(story, words.table) : std::string{};
}

std::vector<std::string> cleaned(std::vector<std::string> texts) {
  for (auto& text : texts) text = wire::clean_text(text);
  std::erase(texts, std::string{});
  return texts;
}

// Those without a name last, by an id that tells nothing of when.
template <class Item>
std::vector<Item> without_a_name_last(std::vector<Item> items) {
  const auto nameless = std::stable_partition(items.begin(), items.end(),
                                              [](const Item& item) { return item.by.has_value(); });
  std::sort(nameless, items.end(),
            [](const Item& a, const Item& b) { return a.id.text < b.id.text; });
  return items;
}

Contribution::Kind kind_of(NoteAbout about) {
  switch (about) {
    case NoteAbout::typed_turn:
      return Contribution::Kind::turn;
    case NoteAbout::line:
      return Contribution::Kind::line;
    case NoteAbout::together:
      break;
  }
  return Contribution::Kind::note;
}

std::vector<Contribution> contributions_of(const Story& story, const StepId& step) {
  std::vector<std::pair<std::size_t, Contribution>> with_name;
  std::vector<Contribution> without_name;
  for (const auto& item : without_a_name_last(story.state.notes)) {
    if (item.step != step) continue;
    Contribution words{kind_of(item.about),
                       {},
                       name_in(story, item.by),
                       table_in(story, item),
                       wire::clean_text(item.text),
                       use_in(story, item.id),
                       item.id.text};
    const auto place = story.places.find(item.id);
    if (item.by && place != story.places.end()) {
      with_name.emplace_back(place->second, std::move(words));
    } else {
      without_name.push_back(std::move(words));
    }
  }
  for (const auto& said : story.host_lines) {
    auto text = wire::clean_text(said.line.text);
    if (said.step != step || text.empty()) continue;
    with_name.emplace_back(
        said.place, Contribution{Contribution::Kind::said, said.line.at, {}, {}, std::move(text)});
  }
  std::sort(with_name.begin(), with_name.end(),
            [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<Contribution> all;
  for (auto& [place, words] : with_name) all.push_back(std::move(words));
  all.insert(all.end(), without_name.begin(), without_name.end());
  return all;
}

StepRecord step_record(const Story& story, const Step& step) {
  StepRecord kept{wire::clean_text(step.title),
                  step.kind,
                  cleaned(step.questions),
                  wire::clean_text(step.words),
                  wire::clean_text(step.link),
                  step.length_ms,
                  step.turn_ms,
                  {},
                  contributions_of(story, step.id)};
  const auto opened = story.opened_at.find(step.id);
  if (opened != story.opened_at.end()) kept.opened_at = opened->second;
  return kept;
}

// Words from before the first step, then the steps as planned, then steps that were taken out of
// the plan but have words.
std::vector<StepRecord> steps_of(const Story& story) {
  std::vector<StepRecord> steps;
  StepRecord before{
      "Before we started", StepKind::welcome, {}, {}, {}, {}, {}, story.state.created_at, {}};
  for (const auto& lobby : {StepId{}, StepId{"lobby"}}) {
    auto words = contributions_of(story, lobby);
    before.contributions.insert(before.contributions.end(), words.begin(), words.end());
  }
  if (!before.contributions.empty()) steps.push_back(std::move(before));
  std::set<StepId> planned;
  for (const auto& step : story.state.plan) {
    planned.insert(step.id);
    steps.push_back(step_record(story, step));
  }
  for (const auto& step : story.steps) {
    auto kept = step_record(story, step);
    if (!planned.contains(step.id) && !kept.contributions.empty()) steps.push_back(std::move(kept));
  }
  return steps;
}

// Chat with a name is kept if that was the promise when it was posted, and still is.
std::vector<Contribution> chat_of(const Story& story) {
  std::vector<Contribution> chat;
  for (const auto& item : without_a_name_last(story.state.chat)) {
    const auto posted = story.kept_chat.find(item.id);
    const bool is_kept =
        !item.by || (story.state.settings.keep_chat && posted != story.kept_chat.end());
    auto text = wire::clean_text(item.text);
    if (item.hidden || !is_kept || text.empty()) continue;
    Contribution words{
        Contribution::Kind::chat, {},          name_in(story, item.by), {}, std::move(text),
        use_in(story, item.id),   item.id.text};
    if (item.by) words.at = posted->second;
    chat.push_back(std::move(words));
  }
  return chat;
}

using Track = std::tuple<CaptionSource, std::optional<TableId>, std::string>;
using NumberedLines = std::map<std::int64_t, std::pair<std::string, Instant>>;

// A number that came again with other words is from a tool that counted anew: it follows.
std::map<Track, NumberedLines> tracks_of(const Story& story) {
  std::map<Track, NumberedLines> tracks;
  for (const auto& [line, at] : story.captions) {
    auto& numbered = tracks[{line.source, line.table, line.language}];
    const bool is_taken = numbered.contains(line.number);
    const auto number = is_taken ? numbered.rbegin()->first + 1 : line.number;
    numbered.emplace(number, std::pair{wire::clean_text(line.text), at});
  }
  return tracks;
}

// A line that came late stands in its place, at the time of the first line after it that came.
// Lines are kept if that was the promise when they came, and still is.
std::vector<CaptionRecord> captions_of(const Story& story) {
  if (!story.state.settings.keep_captions) return {};
  std::vector<CaptionRecord> lines;
  for (const auto& [track, numbered] : tracks_of(story)) {
    const auto& [source, table, language] = track;
    const auto name = table ? table_name(story, *table) : std::string{};
    const auto first = lines.size();
    auto latest = Instant{std::numeric_limits<std::int64_t>::max()};
    for (auto line = numbered.rbegin(); line != numbered.rend(); ++line) {
      const auto& [text, at] = line->second;
      latest = std::min(latest, at);
      lines.push_back({latest, name, language, text});
    }
    std::reverse(lines.begin() + static_cast<std::ptrdiff_t>(first), lines.end());
  }
  std::stable_sort(lines.begin(), lines.end(),
                   [](const CaptionRecord& a, const CaptionRecord& b) { return a.at < b.at; });
  return lines;
}

std::vector<WordRecord> glossary_of(const SessionState& state) {
  std::vector<WordRecord> words;
  for (const auto& known : state.glossary) {
    if (known.meaning.empty()) continue;
    words.push_back({wire::clean_text(known.word), wire::clean_text(known.meaning)});
  }
  return words;
}

void add_givens(Record& record, const SessionState& state) {
  for (const auto& given : state.givens) {
    auto text = wire::clean_text(given.text);
    if (given.list == GivenList::cannot_change) {
      record.cannot_change.push_back(std::move(text));
      continue;
    }
    record.find_out.push_back({std::move(text), wire::clean_text(given.owner),
                               wire::clean_text(given.due), wire::clean_text(given.how),
                               wire::clean_text(given.answer)});
  }
}

std::vector<ParkRecord> car_park_of(const Story& story) {
  const auto& state = story.state;
  std::vector<ParkRecord> items;
  std::map<ItemId, std::size_t> places;
  const auto sorted = without_a_name_last(state.park);
  for (const auto& item : sorted) {
    if (item.into) continue;
    places.emplace(item.id, items.size());
    items.push_back({item.by ? item.id.text : std::string{},
                     wire::clean_text(item.text),
                     name_in(story, item.by),
                     item.state,
                     wire::clean_text(item.owner),
                     wire::clean_text(item.due),
                     wire::clean_text(item.how),
                     wire::clean_text(item.outcome),
                     item.became,
                     item.shared,
                     {},
                     use_in(story, item.id)});
  }
  for (const auto& item : sorted) {
    if (!item.into) continue;
    auto& above = items[places.at(stands_under(state, item).id)];
    above.shared = above.shared || item.shared;
    above.also.push_back(
        {wire::clean_text(item.text), name_in(story, item.by), use_in(story, item.id)});
  }
  return items;
}

}  // namespace

Record record_of(const LoadedSession& session) {
  const auto story = story_of(session);
  const auto& state = story.state;
  Record record;
  record.session = session.summary.session.text;
  record.title = wire::clean_text(state.title);
  record.place_and_time = wire::clean_text(state.place_and_time);
  record.time_zone = wire::clean_text(state.time_zone);
  record.status = state.status;
  record.created_at = state.created_at;
  record.started_at = state.started_at;
  record.closed_at = state.closed_at;
  record.people = static_cast<int>(std::count_if(
      state.participants.begin(), state.participants.end(), [](const Participant& one) {
        return one.presence != Presence::removed && one.mode != Mode::shared_device;
      }));
  for (const auto& line : state.agreements) {
    (line.settled ? record.agreements : record.proposed).push_back(wire::clean_text(line.text));
  }
  record.steps = steps_of(story);
  record.chat = chat_of(story);
  sort_into_themes(record, state.themes);
  record.car_park = car_park_of(story);
  record.glossary = glossary_of(state);
  add_givens(record, state);
  record.what_we_heard = wire::clean_text(state.what_we_heard);
  record.whose_story = wire::clean_text(state.report.whose_story);
  record.final_words = wire::clean_text(state.report.final_words);
  record.next_time = wire::clean_text(state.report.next_time);
  record.captions = captions_of(story);
  return record;
}

void add_pictures(Record& record, std::vector<StoredPicture> pictures) {
  for (auto& picture : pictures) {
    if (picture.description.empty()) continue;
    record.pictures.push_back({std::move(picture.id), wire::clean_text(picture.description),
                               std::move(picture.jpeg), picture.with_yes});
  }
}

std::string date_of(const Record& record) {
  return civil_date(record.started_at.value_or(record.created_at), record.time_zone);
}

}  // namespace cuppa::record
