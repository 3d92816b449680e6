#include "http/backup_routes.hpp"

#include <memory>
#include <utility>

#include "http/answers.hpp"
#include "http/for_owner.hpp"
#include "store/erasures_file.hpp"
#include "wire/limits.hpp"

namespace cuppa {
namespace {

wire::Json in_json(const Backups::Outcome& outcome) {
  const auto& problem = outcome.problem;
  return {{"made", true},
          {"file", outcome.file.string()},
          {"at", outcome.at.ms},
          {"exit_code", problem ? problem->exit_code : 0},
          {"sentence", problem ? problem->sentence : std::string{}}};
}

// Answers once: when it is done, or when the asker has waited for long enough.
class WaitingAsker {
 public:
  WaitingAsker(HttpAnswer answer, AlarmFactory& alarms)
      : answer_(std::move(answer)), alarm_(alarms.make_alarm()) {}

  static void wait(const std::shared_ptr<WaitingAsker>& asker, const ServerClock& clock) {
    asker->alarm_->set(clock.now() + limits::kBackupAnswerWithin, [weak = std::weak_ptr(asker)] {
      if (const auto self = weak.lock()) self->tell({{"made", false}});
    });
  }
  void tell(const wire::Json& body) {
    if (answer_) std::exchange(answer_, {})(json_answer(200, body));
  }

 private:
  HttpAnswer answer_;
  std::unique_ptr<Alarm> alarm_;
};

}  // namespace

void add_erase_again_route(Router& router, RoomRegistry& rooms) {
  router.add("POST", "/control/erase-again",
             for_owner([&rooms](const auto& request, const auto&, auto answer) {
               auto erased = erasures_in(request.body);
               if (!erased) return answer(refusal_answer(Refusal::unreadable));
               const auto count = erased->size();
               rooms.erase_again(std::move(*erased), [answer, count](bool all_is_gone) {
                 answer(all_is_gone ? json_answer(200, {{"erased", count}})
                                    : refusal_answer(Refusal::not_saved));
               });
             }));
}

void add_backup_routes(Router& router, Backups& backups, AlarmFactory& alarms,
                       const ServerClock& clock) {
  router.add(
      "POST", "/control/backup", for_owner([&](const auto& request, const auto&, auto answer) {
        const auto output = request.query.find("output");
        const auto asker = std::make_shared<WaitingAsker>(answer, alarms);
        WaitingAsker::wait(asker, clock);
        backups.make(output == request.query.end() ? "" : output->second,
                     [asker](const Backups::Outcome& outcome) { asker->tell(in_json(outcome)); });
      }));
  router.add("GET", "/control/backup", for_owner([&](const auto&, const auto&, auto answer) {
               const auto asker = std::make_shared<WaitingAsker>(answer, alarms);
               WaitingAsker::wait(asker, clock);
               backups.when_done([asker, &backups] {
                 const auto& last = backups.last();
                 asker->tell(last ? in_json(*last) : wire::Json{{"made", true}});
               });
             }));
}

}  // namespace cuppa
