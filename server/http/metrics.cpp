#include "http/metrics.hpp"

#include <prometheus/metric_family.h>
#include <prometheus/text_serializer.h>

#include <iterator>
#include <utility>
#include <vector>

#include "http/process_figures.hpp"
#include "wire/enum_names.hpp"
#include "wire/refusals.hpp"

namespace cuppa {
namespace {

using prometheus::ClientMetric;
using prometheus::MetricFamily;
using prometheus::MetricType;

class Exposition {
 public:
  // One value of a figure that has one label: {"code", "stale"}.
  struct Labelled {
    std::string_view label, word;
    double value;
  };

  template <class Number>
  void gauge(const char* name, const char* help, Number value) {
    add(name, help, MetricType::Gauge, {{{}, {}, static_cast<double>(value)}});
  }
  template <class Number>
  void counter(const char* name, const char* help, Number value) {
    add(name, help, MetricType::Counter, {{{}, {}, static_cast<double>(value)}});
  }

  void add(const char* name, const char* help, MetricType type,
           const std::vector<Labelled>& values) {
    MetricFamily family{name, help, type, {}};
    for (const auto& [label, word, value] : values) {
      ClientMetric metric;
      if (!label.empty()) metric.label = {{std::string(label), std::string(word)}};
      metric.gauge.value = value;
      metric.counter.value = value;
      family.metric.push_back(std::move(metric));
    }
    families_.push_back(std::move(family));
  }

  template <std::size_t Bounds>
  void histogram(const char* name, const char* help, const Histogram<Bounds>& figures) {
    ClientMetric metric;
    auto& shown = metric.histogram;
    for (std::size_t i = 0; i < Bounds; ++i) {
      shown.sample_count += figures.counts[i];
      shown.bucket.push_back({shown.sample_count, figures.upper_bounds[i]});
    }
    shown.sample_count += figures.counts[Bounds];
    shown.sample_sum = figures.sum;
    families_.push_back({name, help, MetricType::Histogram, {std::move(metric)}});
  }

  [[nodiscard]] std::string text() const {
    return prometheus::TextSerializer{}.Serialize(families_);
  }

 private:
  std::vector<MetricFamily> families_;
};

double metric_value(std::uint64_t count) { return static_cast<double>(count); }

void add_sessions(Exposition& shown, const Watched& watched, const StoreFigures& store) {
  const auto& rooms = watched.rooms.rooms();
  std::size_t devices = 0;
  for (const auto& [session, room] : rooms) devices += room->devices();
  shown.add("cuppa_sessions", "Sessions that are kept, by how far they are", MetricType::Gauge,
            {{"status", "lobby", metric_value(store.sessions_in_lobby)},
             {"status", "live", metric_value(store.sessions_live)},
             {"status", "closed", metric_value(store.sessions_closed)}});
  shown.gauge("cuppa_rooms", "Sessions held in memory", rooms.size());
  shown.gauge("cuppa_devices", "Devices connected to a room", devices);
}

// A refusal that is added behind the last one is to be counted too.
static_assert(RoomFigures::kRefusals == std::size(wire::Names<Refusal>::list));

void add_room_figures(Exposition& shown, const RoomFigures& rooms) {
  shown.counter("cuppa_commands_accepted_total", "Commands that were accepted and committed",
                rooms.commands_accepted);
  std::vector<Exposition::Labelled> refusals;
  for (std::size_t i = 0; i < rooms.refusals.size(); ++i) {
    refusals.push_back(
        {"code", wire::code_of(static_cast<Refusal>(i)), metric_value(rooms.refusals[i])});
  }
  shown.add("cuppa_refusals_total", "Commands and frames that were refused, by refusal code",
            MetricType::Counter, refusals);
  shown.add("cuppa_entries_total",
            "Devices that came in: new, with what they missed (delta), or with a cursor that was "
            "worth nothing any more (snapshot)",
            MetricType::Counter,
            {{"how", "new", metric_value(rooms.entered_new)},
             {"how", "delta", metric_value(rooms.resumed_by_delta)},
             {"how", "snapshot", metric_value(rooms.resumed_by_snapshot)}});
  shown.counter("cuppa_wrong_codes_total", "Join codes that were typed and led nowhere",
                rooms.wrong_codes);
  shown.counter("cuppa_appends_refused_total", "Appends that the disk had no room for",
                rooms.appends_refused);
}

void add_net_figures(Exposition& shown, const NetFigures& net, const NetStanding& standing) {
  shown.gauge("cuppa_connections", "Open connections", standing.connections);
  shown.gauge("cuppa_connections_max", "Open connections that are allowed at once",
              standing.connections_max);
  shown.counter("cuppa_connections_accepted_total", "Connections that were accepted",
                net.connections_accepted);
  shown.add("cuppa_newcomers_waited_total",
            "Times that newcomers had to wait: as many connections as are allowed, or no "
            "descriptors or memory left",
            MetricType::Counter,
            {{"why", "limit", metric_value(net.waited_at_limit)},
             {"why", "descriptors", metric_value(net.waited_for_descriptors)}});
  shown.gauge("cuppa_devices_behind", "Devices to which something is still to be written",
              standing.devices_behind);
  shown.gauge("cuppa_outbox_bytes", "What is still to be written to all devices",
              standing.waiting_bytes);
  shown.gauge("cuppa_outbox_largest_bytes", "The most that is still to be written to one device",
              standing.waiting_bytes_of_largest);
  shown.counter("cuppa_devices_closed_too_slow_total",
                "Devices closed because they could not keep up; they come back",
                net.closed_too_slow);
  shown.add("cuppa_http_answers_total", "HTTP answers by class; a WebSocket's upgrade is none",
            MetricType::Counter,
            {{"class", "1xx", metric_value(net.answers_by_class[0])},
             {"class", "2xx", metric_value(net.answers_by_class[1])},
             {"class", "3xx", metric_value(net.answers_by_class[2])},
             {"class", "4xx", metric_value(net.answers_by_class[3])},
             {"class", "5xx", metric_value(net.answers_by_class[4])}});
}

void add_store_figures(Exposition& shown, const StoreFigures& store) {
  shown.histogram("cuppa_append_duration_seconds",
                  "From the hand-over of an append to its commit on the disk",
                  store.writer.append_seconds);
  shown.histogram("cuppa_commit_events", "Events in one commit", store.writer.events_a_commit);
  shown.gauge("cuppa_database_size_bytes", "The size of the database", store.database_bytes);
  shown.gauge("cuppa_database_wal_size_bytes", "The size of its write-ahead log", store.log_bytes);
  shown.gauge("cuppa_disk_free_bytes", "What is free on the disk with the data directory",
              store.disk_free_bytes);
}

void add_times(Exposition& shown, const Watched& watched) {
  const auto& clock = watched.rooms.surroundings().clock;
  const auto ahead = clock.wall() - clock.now();
  shown.gauge("cuppa_clock_offset_seconds",
              "How far the machine's own clock is ahead of the server's, which never jumps",
              static_cast<double>(ahead.count()) / 1000);
  shown.histogram("cuppa_timer_lateness_seconds", "How long after its time an alarm rang",
                  watched.timer_lateness());
  shown.gauge("cuppa_certificate_expiry_timestamp_seconds",
              "When the TLS certificate expires; 0: none is served",
              watched.house.certificate_expires_at);
  shown.gauge("cuppa_backup_last_success_timestamp_seconds",
              "When the last backup was made; 0: none since the server knows",
              watched.house.last_backup_at);
}

void add_process(Exposition& shown, const std::string& version) {
  const auto process = read_process_figures();
  shown.add("cuppa_build_info", "Always 1; the label says which version runs", MetricType::Gauge,
            {{"version", version, 1}});
  shown.counter("process_cpu_seconds_total", "Processor time, user and system",
                process.cpu_seconds);
  shown.gauge("process_resident_memory_bytes", "Resident memory", process.resident_bytes);
  shown.gauge("process_open_fds", "Open file descriptors", process.open_descriptors);
  shown.gauge("process_max_fds", "Open file descriptors that are allowed", process.descriptors_max);
  shown.gauge("process_start_time_seconds", "When the process started, since 1970",
              process.start_time_seconds);
}

}  // namespace

std::string metrics_text(const Watched& watched) {
  Exposition shown;
  const auto& outside = watched.rooms.surroundings();
  const auto store = outside.store.figures();
  add_sessions(shown, watched, store);
  add_room_figures(shown, *outside.figures);
  add_net_figures(shown, watched.net(), watched.standing());
  add_store_figures(shown, store);
  add_times(shown, watched);
  add_process(shown, watched.version);
  return shown.text();
}

}  // namespace cuppa
