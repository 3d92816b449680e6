// The bodies of Asio and Beast, compiled once (the two SEPARATE_COMPILATION macros).
#include <boost/asio/impl/src.hpp>
#include <boost/beast/src.hpp>
