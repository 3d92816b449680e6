// What whoever runs the server is told: whether it takes sessions, and its figures.
#include "http/health_routes.hpp"

#include <gmock/gmock.h>

#include "support/exposition.hpp"
#include "support/http_scenario.hpp"
#include "wire/limits.hpp"

namespace cuppa::tests {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

class HealthRoutesTest : public HttpScenario {
 protected:
  HealthRoutesTest() { open_to(MetricsFor::machine, rooms_); }

  void open_to(MetricsFor readers, RoomRegistry& rooms) {
    router_ = {};
    add_health_routes(
        router_,
        {rooms, [this]() -> const NetFigures& { return net_; }, [this] { return standing_; },
         [this]() -> const SecondsHistogram& { return lateness_; }, house_, "1.2.3"},
        readers);
  }

  HttpResponse gets(const std::string& path, const std::string& address = "127.0.0.1") {
    return asks({"GET", path, {}, {}, {}, address});
  }
  Exposition figures() { return read_exposition(body(gets("/metrics"))); }

  void keep_live_session(const std::string& id) {
    Append append;
    append.session = SessionId{id};
    append.events = kept(SessionScenario{}).events;
    append.summary = kept(SessionScenario{}).summary;
    append.summary->session = append.session;
    append.summary->status = "live";
    store_.append(std::move(append), [](AppendResult) {});
    loop_.run();
  }

  // A session whose host writes something.
  void write() {
    AccessNeed need{"pHana", "A seat near the door"};
    rooms_.find(SessionId{"sMeeting0001"})->tell_need(need, [](bool) {});
    loop_.run();
  }

  NetFigures net_;
  NetStanding standing_;
  SecondsHistogram lateness_{kSecondsBounds};
  HouseFigures house_;
};

TEST_F(HealthRoutesTest, ItIsNotReadyWhileTheDiskIsFullNorWhenItStops) {
  EXPECT_EQ(gets("/readyz").status, 200);
  keep(SessionScenario{}, {});
  store_.refuse_next();
  write();
  EXPECT_EQ(gets("/readyz").status, 503);
  EXPECT_THAT(body(gets("/readyz")), HasSubstr("disk is full"));
  EXPECT_EQ(gets("/healthz").status, 200);
  write();
  EXPECT_EQ(gets("/readyz").status, 200) << "something was kept";
  store_.refuse_next();
  write();
  clock_.set(clock_.now() + limits::kNoRoomRemembered);
  EXPECT_EQ(gets("/readyz").status, 200) << "nobody knows whether there is room by now";
  standing_.is_stopping = true;
  EXPECT_EQ(gets("/readyz").status, 503);
  EXPECT_THAT(body(gets("/readyz")), HasSubstr("stopping"));
}

TEST_F(HealthRoutesTest, ItIsReadyOnceWhatRanBeforeTheStartIsAwake) {
  for (int i = 0; i < 11; ++i) keep_live_session("sMeeting" + std::to_string(i));
  RoomRegistry after{{store_,
                      clock_,
                      alarms_,
                      [] { return std::uint64_t{7}; },
                      {},
                      [] { return std::string{"key"}; },
                      clock_.now(),
                      clock_.now()}};
  EXPECT_FALSE(after.all_are_awake());
  open_to(MetricsFor::machine, after);
  EXPECT_EQ(gets("/readyz").status, 503);
  EXPECT_THAT(body(gets("/readyz")), HasSubstr("still being loaded"));
  clock_.set(clock_.now() + Duration{10});
  for (int i = 0; i < 20 && !after.all_are_awake(); ++i) alarms_.ring(clock_.now());
  EXPECT_EQ(gets("/readyz").status, 200);
}

TEST_F(HealthRoutesTest, FiguresAreForThisMachineUnlessTheNetworkMayHaveThem) {
  EXPECT_EQ(gets("/metrics", "127.0.0.1").status, 200);
  EXPECT_EQ(gets("/metrics", "::1").status, 200);
  EXPECT_EQ(gets("/metrics", "192.168.1.20").status, 403);
  EXPECT_EQ(gets("/metrics", "1.127.0.1").status, 403);
  open_to(MetricsFor::network, rooms_);
  EXPECT_EQ(gets("/metrics", "192.168.1.20").status, 200);
}

TEST_F(HealthRoutesTest, EveryMetricSaysWhatItIsAndNoLabelNamesAnybody) {
  const auto shown = figures();
  EXPECT_THAT(shown.unread, IsEmpty());
  EXPECT_GT(shown.names.size(), 30U);
  for (const auto& sample : shown.names) {
    const auto metric = shown.metric_of(sample);
    EXPECT_TRUE(shown.help.contains(metric)) << metric << " has no HELP";
    EXPECT_TRUE(shown.type.contains(metric)) << metric << " has no TYPE";
    if (shown.type.at(metric) != "counter") continue;
    EXPECT_TRUE(metric.ends_with("_total")) << metric;
  }
  EXPECT_THAT(shown.labels,
              testing::IsSubsetOf({"class", "code", "how", "le", "status", "version", "why"}));
}

TEST_F(HealthRoutesTest, FiguresAreThoseOfThisMoment) {
  keep(SessionScenario{}, {});
  write();
  net_.count_answer(404);
  net_.count_answer(200);
  lateness_.count(0.003);
  lateness_.count(60);
  house_.last_backup_at = 1'700'000'000;
  store_.refuse_next();
  write();
  rooms_.surroundings().figures->count(Refusal::stale);
  const auto shown = figures();
  EXPECT_EQ(shown.value("cuppa_rooms"), 1);
  EXPECT_EQ(shown.value("cuppa_appends_refused_total"), 1);
  EXPECT_EQ(shown.value("cuppa_refusals_total{code=\"stale\"}"), 1);
  EXPECT_EQ(shown.value("cuppa_refusals_total{code=\"wrong_key\"}"), 0);
  EXPECT_EQ(shown.value("cuppa_http_answers_total{class=\"4xx\"}"), 1);
  EXPECT_EQ(shown.value("cuppa_timer_lateness_seconds_count"), 2);
  EXPECT_EQ(shown.value("cuppa_timer_lateness_seconds_bucket{le=\"0.005\"}"), 1);
  EXPECT_EQ(shown.value("cuppa_timer_lateness_seconds_bucket{le=\"+Inf\"}"), 2);
  EXPECT_EQ(shown.value("cuppa_backup_last_success_timestamp_seconds"), 1'700'000'000);
  EXPECT_EQ(shown.value("cuppa_build_info{version=\"1.2.3\"}"), 1);
  EXPECT_GT(shown.value("process_resident_memory_bytes"), 1e6);
  EXPECT_GT(shown.value("process_start_time_seconds"), 1.5e9);
}

}  // namespace
}  // namespace cuppa::tests
