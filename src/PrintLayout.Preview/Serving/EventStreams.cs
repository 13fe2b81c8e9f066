using System.Threading.Channels;

namespace PrintLayout.Preview.Serving;

/// <summary>The browsers that listen. One that does not keep up is dropped: it connects again and asks for the whole board.</summary>
internal sealed class EventStreams
{
    private const int MostWaiting = 4096;

    private readonly Lock _lock = new();
    private readonly List<Channel<string>> _streams = [];

    /// <summary>How many listen.</summary>
    public int Count
    {
        get
        {
            lock (_lock) return _streams.Count;
        }
    }

    /// <summary>A new stream.</summary>
    public Channel<string> Open()
    {
        var stream = Channel.CreateBounded<string>(MostWaiting);
        lock (_lock) _streams.Add(stream);
        return stream;
    }

    /// <summary>Forgets a stream.</summary>
    /// <param name="stream">The stream.</param>
    public void Close(Channel<string> stream)
    {
        lock (_lock) _streams.Remove(stream);
    }

    /// <summary>Tells all.</summary>
    /// <param name="text">An event as it goes over the line.</param>
    public void Send(string text)
    {
        lock (_lock)
        {
            foreach (var stream in _streams.ToList())
            {
                if (stream.Writer.TryWrite(text)) continue;
                stream.Writer.TryComplete();
                _streams.Remove(stream);
            }
        }
    }
}
