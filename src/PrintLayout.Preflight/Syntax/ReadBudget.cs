namespace PrintLayout.Preflight.Syntax;

/// <summary>
/// How much work one file may cause. A file of a few kilobytes can ask for any amount: objects that lie in one another, streams that
/// unpack a thousandfold, one stream behind thousands of names. Work is counted, not timed, so that every run ends at the same place.
/// </summary>
/// <param name="fileBytes">Length of the file in bytes.</param>
/// <param name="values">Most values that are made of it.</param>
internal sealed class ReadBudget(long fileBytes, long values)
{
    // Sound files are read about once. Files whose table was made anew are read twice, and packed objects lie outside the count.
    private const long TimesRead = 8;
    private const long LeastRead = 64L << 20;

    // Flate packs a thousandfold at best, sound pages tenfold. Streams may be unpacked by several checks.
    private const long TimesUnpacked = 64;
    private const long LeastUnpacked = 512L << 20;

    private long _bytes = LeastRead + TimesRead * fileBytes;
    private long _unpacked = LeastUnpacked + TimesUnpacked * fileBytes;
    private long _values = values;

    /// <summary>Bytes that may still be unpacked.</summary>
    public long Unpackable => Math.Max(0, _unpacked);

    /// <summary>Counts bytes that were read as values.</summary>
    public void Read(long bytes)
    {
        _bytes -= bytes;
        if (_bytes < 0) throw new ReadLimitException("its objects lie in one another and are together far longer than the file");
    }

    /// <summary>Counts one value.</summary>
    public void Value()
    {
        if (--_values < 0) throw new ReadLimitException("the file has more values than the limit");
    }

    /// <summary>Counts bytes that were unpacked.</summary>
    public void Unpacked(long bytes)
    {
        _unpacked -= bytes;
        if (_unpacked < 0) throw new ReadLimitException("its streams unpack to more than the limit");
    }

    /// <summary>Counts bytes of a copy: what is unpacked may be written once for each that names it.</summary>
    public void Written(long bytes)
    {
        _unpacked -= bytes;
        if (_unpacked < 0) throw new ReadLimitException("what its pages draw is longer than the limit");
    }
}
