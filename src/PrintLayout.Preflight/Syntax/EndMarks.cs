namespace PrintLayout.Preflight.Syntax;

/// <summary>
/// The places of all <c>endstream</c> and <c>endobj</c>, found once: a file with thousands of streams without an end would be searched
/// thousands of times.
/// </summary>
internal sealed class EndMarks(byte[] file)
{
    private List<int>? _streams;
    private List<int>? _objects;

    /// <summary>The first mark at or after a place: <c>endstream</c>, else <c>endobj</c>, else the end of the file.</summary>
    public int After(int place)
    {
        var stream = First(_streams ??= All("endstream"u8), place);
        return stream < file.Length ? stream : First(_objects ??= All("endobj"u8), place);
    }

    private int First(List<int> places, int from)
    {
        var index = places.BinarySearch(from);
        if (index < 0) index = ~index;
        return index < places.Count ? places[index] : file.Length;
    }

    private List<int> All(ReadOnlySpan<byte> word)
    {
        var places = new List<int>();
        for (var at = 0; at < file.Length; at += word.Length)
        {
            var next = file.AsSpan(at).IndexOf(word);
            if (next < 0) break;
            at += next;
            places.Add(at);
        }

        return places;
    }
}
