// Room, the part about what hosts of this server find of a session without having been there. It is
// kept with the events that change it, in one transaction: what is taken back is found no more.
#include <algorithm>

#include "record/published.hpp"
#include "room/room.hpp"

namespace cuppa {

void Room::publish(bool was_published, Append& append) const {
  if (!state_.published) {
    if (was_published) append.published = PublishedRecord{};
    return;
  }
  auto log = outside_.store.load(summary_.session).value_or(LoadedSession{});
  const auto missing = static_cast<std::size_t>(append.expected_sequence) - log.events.size();
  log.events.insert(log.events.end(), on_their_way_.end() - static_cast<std::ptrdiff_t>(missing),
                    on_their_way_.end());
  log.events.insert(log.events.end(), append.events.begin(), append.events.end());
  for (const auto& key : append.new_keys) {
    if (key.kind != KeyKind::no_name_note) continue;
    std::erase_if(log.note_keys, [&](const StoredKey& known) { return known.hash == key.hash; });
    log.note_keys.push_back(key);
  }
  append.published = record::published_record(log);
}

void Room::publish(Rewriting& rewriting) const {
  if (!state_.published) return;
  const auto kept = outside_.store.load(summary_.session).value_or(LoadedSession{});
  rewriting.published =
      record::published_record({rewriting.summary, rewriting.events, {}, kept.note_keys});
}

}  // namespace cuppa
