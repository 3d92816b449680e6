// For whoever runs the server.
//
//   GET /healthz   the process answers
//   GET /readyz    and takes sessions: 503 and why not while sessions are still being loaded, the
//                  disk is full, or the server stops
//   GET /metrics   figures in Prometheus' text format, for those who may have them
#pragma once

#include "http/metrics.hpp"
#include "http/router.hpp"

namespace cuppa {

// Who may have the figures. They name nobody, but how many people are there, and when they do
// something, is not for everybody in the same hall's network.
enum class MetricsFor { machine, network };

void add_health_routes(Router& router, Watched watched, MetricsFor readers);

}  // namespace cuppa
