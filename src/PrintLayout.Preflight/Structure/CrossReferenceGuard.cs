namespace PrintLayout.Preflight.Structure;

/// <summary>
/// Reads what cross-reference streams say of their size (ISO 32000-1 §7.5.8) before PdfPig does: it takes memory from the stack for entries as
/// wide as /W says, which ends the process, and walks as many objects as /Index says.
/// </summary>
internal static class CrossReferenceGuard
{
    // Eight bytes hold any offset.
    private const long WidestField = 8;

    // A dictionary of such a stream is some hundred bytes long; its start is looked for no further.
    private const int LongestDictionary = 1 << 16;

    // ISO 32000-1 annex C.2: indirect objects in a file.
    private const long MostObjects = 8_388_607;

    /// <summary>What is wrong with the file; null when every such stream keeps the bounds.</summary>
    public static string? ProblemOf(ReadOnlySpan<byte> file)
    {
        // Kept from one name to the next, so that the file is searched once, whatever stands in it.
        var (stream, end) = (-1, -1);
        for (var at = file.IndexOf((byte)'/'); at >= 0 && at < file.Length;)
        {
            var behind = at + 1;
            var isWidths = Is(file, ref behind, "W"u8);
            if (!isWidths) behind = at + 1;
            if ((isWidths || Is(file, ref behind, "Index"u8)) && Numbers(file, behind) is { } numbers && Lies(numbers, isWidths)
                && IsOfStream(file, behind, ref stream, ref end) && IsCrossReference(file[LastObject(file, at)..stream]))
            {
                return isWidths ? "its table of objects has fields wider than eight bytes" : "its table of objects claims more objects than a PDF can have";
            }

            var next = file[(at + 1)..].IndexOf((byte)'/');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return null;
    }

    private static bool Lies(List<long> numbers, bool isWidths) => isWidths
        ? numbers.Exists(number => number is < 0 or > WidestField)
        : numbers.Exists(number => number is < 0 or > MostObjects) || numbers.Where((_, i) => i % 2 == 1).Sum() > MostObjects;

    // A form may hold a font in its own dictionary. A name may be written with # in place of any letter.
    private static bool IsCrossReference(ReadOnlySpan<byte> dictionary) => dictionary.IndexOf("XRef"u8) >= 0 || dictionary.Contains((byte)'#');

    private static int LastObject(ReadOnlySpan<byte> file, int at) => Math.Max(0, file[Math.Max(0, at - LongestDictionary)..at].LastIndexOf("obj"u8) + Math.Max(0, at - LongestDictionary));

    /// <summary>Whether a name stands here, written plainly or with <c>#57</c>; moves behind it.</summary>
    private static bool Is(ReadOnlySpan<byte> file, ref int at, ReadOnlySpan<byte> name)
    {
        foreach (var letter in name)
        {
            if (at >= file.Length) return false;
            if (file[at] == letter) at++;
            else if (file[at] == '#' && at + 2 < file.Length && Hex(file[at + 1]) * 16 + Hex(file[at + 2]) == letter) at += 3;
            else return false;
        }

        return at < file.Length && (IsWhite(file[at]) || file[at] is (byte)'[' or (byte)'%');
    }

    /// <summary>The whole numbers of an array, anything else as −1; null when here is none.</summary>
    private static List<long>? Numbers(ReadOnlySpan<byte> file, int at)
    {
        at = SkipWhite(file, at);
        if (at >= file.Length || file[at] != '[') return null;
        var numbers = new List<long>();
        for (at = SkipWhite(file, at + 1); at < file.Length && file[at] != ']'; at = SkipWhite(file, at))
        {
            var value = 0L;
            for (; at < file.Length && !IsWhite(file[at]) && file[at] is not ((byte)']' or (byte)'%'); at++)
                value = value < 0 || !IsDigit(file[at]) ? -1 : Math.Min(value * 10 + (file[at] - '0'), int.MaxValue * 16L);
            numbers.Add(value);
        }

        return numbers;
    }

    /// <summary>Whether the dictionary that this stands in is that of a stream; a font has a /W too.</summary>
    private static bool IsOfStream(ReadOnlySpan<byte> file, int at, ref int stream, ref int end)
    {
        stream = NextOf(file, "stream"u8, at, stream);
        end = NextOf(file, "endobj"u8, at, end);
        return stream < end;
    }

    /// <summary>Where a word stands next, the end of the file when it does not; what was found before is asked first.</summary>
    private static int NextOf(ReadOnlySpan<byte> file, ReadOnlySpan<byte> word, int at, int known)
    {
        if (known >= at) return known;
        var found = file[at..].IndexOf(word);
        return found < 0 ? file.Length : at + found;
    }

    private static int SkipWhite(ReadOnlySpan<byte> file, int at)
    {
        while (at < file.Length && (IsWhite(file[at]) || file[at] == '%'))
        {
            if (file[at] == '%')
            {
                while (at < file.Length && file[at] is not ((byte)'\n' or (byte)'\r')) at++;
            }
            else at++;
        }

        return at;
    }

    private static bool IsWhite(byte b) => b is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDigit(byte b) => b is >= (byte)'0' and <= (byte)'9';

    private static int Hex(byte digit) => digit switch
    {
        >= (byte)'0' and <= (byte)'9' => digit - '0',
        >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
        _ => 1_000,
    };
}
