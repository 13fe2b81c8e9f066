using PrintLayout.Preflight.Syntax;

namespace PrintLayout.Preflight.Plates.Pixels;

/// <summary>How much work and memory the plates of one page may take. Work is counted, so that every run ends at the same place.</summary>
/// <param name="work">Most pixels and edges that are looked at.</param>
/// <param name="memory">Most bytes of masks, pictures and groups at one time.</param>
internal sealed class PixelBudget(long work, long memory)
{
    private long _work = work;
    private long _memory = memory;

    /// <summary>Counts work.</summary>
    /// <exception cref="ReadLimitException">It is too much.</exception>
    public void Work(long amount)
    {
        _work -= amount;
        if (_work < 0) throw new ReadLimitException("the plates of the page take more work than the limit");
    }

    /// <summary>Counts bytes that are taken.</summary>
    /// <exception cref="ReadLimitException">It is too much.</exception>
    public void Take(long bytes)
    {
        _memory -= bytes;
        Work(bytes / 4);
        if (_memory < 0) throw new ReadLimitException("the plates of the page take more memory than the limit");
    }

    /// <summary>Counts bytes that are given back.</summary>
    public void GiveBack(long bytes) => _memory += bytes;
}
