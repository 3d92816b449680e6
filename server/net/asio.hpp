// Asio and Beast under short names, and the few concrete types that all of net/ uses. Precompiled;
// nothing outside net/ includes it.
#pragma once

#include <boost/asio/basic_waitable_timer.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/generic/stream_protocol.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/posix/basic_stream_descriptor.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/websocket.hpp>
#include <chrono>

namespace cuppa {

namespace net = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
namespace websocket = boost::beast::websocket;

using ErrorCode = boost::system::error_code;

// Everything runs on one thread. The concrete executor keeps Asio from wrapping every handler in an
// any_io_executor.
using Executor = net::io_context::executor_type;

// One socket type for TCP and for the owner's Unix socket, so that there is one connection class.
using Socket = net::basic_stream_socket<net::generic::stream_protocol, Executor>;
using Descriptor = net::posix::basic_stream_descriptor<Executor>;
using Timer = net::basic_waitable_timer<std::chrono::steady_clock,
                                        net::wait_traits<std::chrono::steady_clock>, Executor>;

}  // namespace cuppa
