#include "store/memory_event_store.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "store/exit_codes.hpp"

namespace cuppa {

void MemoryEventStore::release() {
  held_ = false;
  while (!waiting_.empty()) {
    const auto work = std::move(waiting_.front());
    waiting_.pop_front();
    work();
  }
}

void MemoryEventStore::hand_over(std::function<AppendResult()> work,
                                 std::function<void(AppendResult)> done) {
  waiting_.push_back([this, work = std::move(work), done = std::move(done)] {
    loop_.post([done, result = work()] { done(result); });
  });
  if (!held_) release();
}

void MemoryEventStore::append(Append append, std::function<void(AppendResult)> done) {
  hand_over([this, append = std::move(append)] { return commit(append); }, std::move(done));
}

bool MemoryEventStore::refuses_this_one() {
  if (refusals_ == 0) return false;
  --refusals_;
  return true;
}

AppendResult MemoryEventStore::commit(const Append& append) {
  const auto found = sessions_.find(append.session);
  const bool is_new = found == sessions_.end();
  const auto kept =
      is_new ? std::int64_t{0} : static_cast<std::int64_t>(found->second.loaded.events.size());
  const auto standing = check_.standing(append.session, kept, append.expected_sequence);
  if (standing == Standing::bug) end_process(kExitBug, "a session's room and its log disagree.");
  const bool link_is_used = append.used_host_key && !host_keys_.contains(*append.used_host_key);
  if (standing == Standing::after_refusal || link_is_used || refuses_this_one()) {
    check_.refused(append.session);
    return AppendResult::refused;
  }
  if (is_new && !append.summary) end_process(kExitBug, "a session's first append had no summary.");
  check_.committed(append.session);

  if (append.used_host_key) host_keys_.erase(*append.used_host_key);
  Session& session = sessions_.try_emplace(append.session, Session{made_++, {}}).first->second;
  LoadedSession& loaded = session.loaded;
  if (append.summary) loaded.summary = *append.summary;
  loaded.summary.session = append.session;
  loaded.events.insert(loaded.events.end(), append.events.begin(), append.events.end());
  if (append.answer) loaded.answers.push_back(*append.answer);
  keep_keys(append);
  keep_needs(append);
  keep_pictures(append);
  keep_apart(append);
  if (append.published) published_[append.session] = *append.published;
  return AppendResult::committed;
}

void MemoryEventStore::erase_session(const SessionId& session, std::vector<FollowUp> outliving,
                                     std::optional<Instant> asked_at,
                                     std::function<void(AppendResult)> done) {
  const auto erase_it = [this, session, outliving = std::move(outliving), asked_at] {
    return erase(session, outliving, asked_at);
  };
  hand_over(erase_it, std::move(done));
}

void MemoryEventStore::erase_follow_up(std::int64_t number,
                                       std::function<void(AppendResult)> done) {
  const auto erase = [this, number] {
    const auto gone = std::erase_if(
        follow_ups_, [&](const FollowUp& follow_up) { return follow_up.number == number; });
    return gone == 0 ? AppendResult::refused : AppendResult::committed;
  };
  hand_over(erase, std::move(done));
}

void MemoryEventStore::erase_picture(const SessionId& session, std::string picture,
                                     Instant asked_at, std::function<void(AppendResult)> done) {
  const auto erase = [this, session, picture = std::move(picture), asked_at] {
    const auto gone = std::erase_if(pictures_[session],
                                    [&](const StoredPicture& kept) { return kept.id == picture; });
    if (gone == 0) return AppendResult::refused;
    erased_.push_back({.session = session, .participant = {}, .at = asked_at, .picture = picture});
    return AppendResult::committed;
  };
  hand_over(erase, std::move(done));
}

std::vector<FollowUp> MemoryEventStore::follow_ups() { return follow_ups_; }

void MemoryEventStore::forget_erased(Instant until, std::function<void(AppendResult)> done) {
  const auto forget = [this, until] {
    std::erase_if(erased_, [&](const Erased& erased) { return erased.at <= until; });
    return AppendResult::committed;
  };
  hand_over(forget, std::move(done));
}

std::optional<StoredEvent> MemoryEventStore::first_event(const SessionId& session) {
  const auto kept = load(session);
  if (!kept || kept->events.empty()) return {};
  return kept->events.front();
}

std::vector<Erased> MemoryEventStore::erased_since(Instant since) {
  std::vector<Erased> all;
  std::copy_if(erased_.begin(), erased_.end(), std::back_inserter(all),
               [&](const Erased& erased) { return erased.at >= since; });
  return all;
}

AppendResult MemoryEventStore::erase(const SessionId& session, std::vector<FollowUp> outliving,
                                     std::optional<Instant> asked_at) {
  if (!sessions_.contains(session) || refuses_this_one()) return AppendResult::refused;
  sessions_.erase(session);
  needs_.erase(session);
  pictures_.erase(session);
  apart_.erase(session);
  published_.erase(session);
  std::erase_if(keys_, [&](const auto& key) { return key.second.session == session; });
  check_.committed(session);
  if (asked_at) erased_.push_back({session, {}, true, *asked_at});
  for (auto& follow_up : outliving) {
    follow_up.number = ++last_follow_up_;
    follow_ups_.push_back(std::move(follow_up));
  }
  return AppendResult::committed;
}

void MemoryEventStore::rewrite(Rewriting rewriting, std::function<void(AppendResult)> done) {
  hand_over([this, rewriting = std::move(rewriting)] { return commit(rewriting); },
            std::move(done));
}

AppendResult MemoryEventStore::commit(const Rewriting& rewriting) {
  auto& loaded = sessions_.at(rewriting.session).loaded;
  if (static_cast<std::int64_t>(loaded.events.size()) != rewriting.expected_sequence) {
    end_process(kExitBug, "a session's history was changed meanwhile.");
  }
  if (refuses_this_one()) return AppendResult::refused;
  if (rewriting.erased) erased_.push_back(*rewriting.erased);
  loaded = {rewriting.summary, rewriting.events, rewriting.answers, {}};
  published_[rewriting.session] = rewriting.published;
  for (const auto& who : rewriting.needs_of) needs_[rewriting.session].erase(who);
  for (const auto& who : rewriting.keys_of) {
    std::erase_if(keys_, [&](const auto& key) {
      return key.second.session == rewriting.session && key.second.participant == who;
    });
  }
  for (const auto& hash : rewriting.ended_keys) keys_.erase(hash);
  const auto holds = [](const auto& list, const auto& one) {
    return std::find(list.begin(), list.end(), one) != list.end();
  };
  std::erase_if(apart_[rewriting.session], [&](const ApartWords& words) {
    return holds(rewriting.apart_of, words.participant) || holds(rewriting.apart_gone, words.kind);
  });
  return AppendResult::committed;
}

void MemoryEventStore::keep_keys(const Append& append) {
  for (StoredKey key : append.new_keys) {
    if (!key.came_by.empty() && !keys_.contains(key.came_by)) continue;
    key.session = append.session;
    if (key.made_at && link_numbers_.try_emplace(key.hash, last_link_ + 1).second) ++last_link_;
    keys_[key.hash] = key;
  }
  for (const auto& hash : append.ended_keys) keys_.erase(hash);
  for (const auto& link : append.ended_links) {
    keys_.erase(link.hash);
    std::erase_if(keys_, [&](const auto& key) {
      return key.second.came_by == link.hash && key.first != link.spared;
    });
  }
}

std::vector<KeptLink> MemoryEventStore::links(const std::optional<SessionId>& session) {
  std::vector<KeptLink> all;
  for (const auto& [hash, number] : link_numbers_) {
    const auto found = keys_.find(hash);
    if (found == keys_.end() || (session && found->second.session != *session)) continue;
    const auto devices = std::count_if(keys_.begin(), keys_.end(), [&](const auto& key) {
      return key.second.came_by == found->first;
    });
    all.push_back({number, found->second, static_cast<int>(devices)});
  }
  std::sort(all.begin(), all.end(),
            [](const auto& a, const auto& b) { return a.number < b.number; });
  return all;
}

void MemoryEventStore::keep_needs(const Append& append) {
  auto& told = needs_[append.session];
  for (const auto& need : append.needs) told[need.participant] = need.text;
  std::erase_if(told, [](const auto& need) { return need.second.empty(); });
  if (told.empty()) needs_.erase(append.session);
}

void MemoryEventStore::keep_pictures(const Append& append) {
  auto& all = pictures_[append.session];
  for (auto picture : append.pictures) {
    const auto kept = std::find_if(
        all.begin(), all.end(), [&](const StoredPicture& known) { return known.id == picture.id; });
    if (kept == all.end()) {
      all.push_back(std::move(picture));
      continue;
    }
    if (picture.jpeg.empty()) picture.jpeg = std::move(kept->jpeg);
    *kept = std::move(picture);
  }
}

std::vector<StoredPicture> MemoryEventStore::pictures(const SessionId& session) {
  auto all = pictures_[session];
  for (auto& picture : all) picture.jpeg.clear();
  return all;
}

std::string MemoryEventStore::picture_bytes(const SessionId& session, const std::string& picture) {
  for (const auto& kept : pictures_[session]) {
    if (kept.id == picture) return kept.jpeg;
  }
  return {};
}

void MemoryEventStore::keep_apart(const Append& append) {
  auto& kept = apart_[append.session];
  for (const auto& words : append.apart) {
    std::erase_if(kept, [&](const ApartWords& known) {
      return known.kind == words.kind && known.id == words.id;
    });
    if (!words.text.empty()) kept.push_back(words);
  }
}

std::vector<ApartWords> MemoryEventStore::apart(const SessionId& session, Apart kind) {
  std::vector<ApartWords> all;
  for (const auto& words : apart_[session]) {
    if (words.kind == kind) all.push_back(words);
  }
  std::sort(all.begin(), all.end(), [](const ApartWords& one, const ApartWords& other) {
    return std::pair{one.at, one.id} < std::pair{other.at, other.id};
  });
  return all;
}

std::vector<AccessNeed> MemoryEventStore::needs(const SessionId& session) {
  std::vector<AccessNeed> all;
  const auto told = needs_.find(session);
  if (told == needs_.end()) return all;
  for (const auto& [participant, text] : told->second) all.push_back({participant, text});
  return all;
}

// Letter for letter and one word only: tests of more look at the file.
std::vector<FoundText> MemoryEventStore::find_published(const std::string& words) {
  std::vector<FoundText> found;
  for (const auto& [session, record] : published_) {
    for (const auto& [kind, text] : record.texts) {
      const auto at = words.empty() ? std::string::npos : text.find(words);
      if (at == std::string::npos) continue;
      found.push_back(
          {session,
           record.title,
           record.date,
           kind,
           {{text.substr(0, at), false}, {words, true}, {text.substr(at + words.size()), false}}});
    }
  }
  return found;
}

std::optional<LoadedSession> MemoryEventStore::load(const SessionId& session) {
  const auto found = sessions_.find(session);
  if (found == sessions_.end()) return {};
  auto loaded = found->second.loaded;
  for (const auto& [hash, key] : keys_) {
    if (key.session == session && key.kind == KeyKind::no_name_note)
      loaded.note_keys.push_back(key);
  }
  return loaded;
}

std::optional<StoredKey> MemoryEventStore::find_key(const std::string& hash) {
  const auto found = keys_.find(hash);
  if (found == keys_.end()) return {};
  return found->second;
}

int MemoryEventStore::keys_of(const SessionId& session, const std::string& participant) {
  return static_cast<int>(std::count_if(keys_.begin(), keys_.end(), [&](const auto& key) {
    return key.second.session == session && key.second.participant == participant;
  }));
}

template <class Matches>
std::optional<SessionId> MemoryEventStore::find_newest(Matches matches) const {
  const Session* newest = nullptr;
  for (const auto& [id, session] : sessions_) {
    if (matches(session.loaded.summary) && (!newest || session.made > newest->made)) {
      newest = &session;
    }
  }
  if (!newest) return {};
  return newest->loaded.summary.session;
}

std::optional<SessionId> MemoryEventStore::find_by_code(const std::string& code) {
  return find_newest([&](const auto& s) { return !code.empty() && s.code == code; });
}

std::optional<SessionId> MemoryEventStore::find_by_join_key(const std::string& hash) {
  return find_newest([&](const auto& s) { return !hash.empty() && s.join_key == hash; });
}

std::vector<SessionSummary> MemoryEventStore::sessions() {
  std::vector<const Session*> all;
  for (const auto& [id, session] : sessions_) all.push_back(&session);
  std::sort(all.begin(), all.end(), [](const Session* a, const Session* b) {
    return std::pair(a->loaded.summary.created_at, a->made) >
           std::pair(b->loaded.summary.created_at, b->made);
  });
  std::vector<SessionSummary> summaries;
  summaries.reserve(all.size());
  for (const Session* session : all) summaries.push_back(session->loaded.summary);
  return summaries;
}

void MemoryEventStore::add_host_key(StoredHostKey key, std::function<void(AppendResult)> done) {
  const auto add = [this, key = std::move(key)]() mutable {
    if (refuses_this_one()) return AppendResult::refused;
    std::erase_if(host_keys_, [&](const auto& old) { return old.second.until <= key.made_at; });
    key.number = ++last_link_;
    host_keys_[key.hash] = key;
    return AppendResult::committed;
  };
  hand_over(add, std::move(done));
}

void MemoryEventStore::end_host_key(std::string hash, std::function<void(AppendResult)> done) {
  const auto end = [this, hash = std::move(hash)] {
    return host_keys_.erase(hash) == 0 ? AppendResult::refused : AppendResult::committed;
  };
  hand_over(end, std::move(done));
}

std::vector<StoredHostKey> MemoryEventStore::host_keys() {
  std::vector<StoredHostKey> all;
  for (const auto& [hash, key] : host_keys_) all.push_back(key);
  std::sort(all.begin(), all.end(),
            [](const auto& a, const auto& b) { return a.number < b.number; });
  return all;
}

void MemoryEventStore::set_host_password(std::optional<std::string> hash,
                                         std::function<void(AppendResult)> done) {
  const auto set = [this, hash = std::move(hash)] {
    std::erase_if(host_keys_, [](const auto& key) { return key.second.by_password; });
    host_password_ = hash;
    return AppendResult::committed;
  };
  hand_over(set, std::move(done));
}

bool MemoryEventStore::host_key_is_open(const std::string& hash, Instant now) {
  const auto found = host_keys_.find(hash);
  return found != host_keys_.end() && now < found->second.until;
}

}  // namespace cuppa
