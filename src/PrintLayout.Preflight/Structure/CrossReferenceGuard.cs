namespace PrintLayout.Preflight.Structure;

/// <summary>
/// Checks the sizes that cross-reference streams declare (/W and /Index, ISO 32000-1 §7.5.8) before PdfPig reads them. PdfPig allocates
/// entries as wide as /W on the stack, which can end the process. It also walks as many objects as /Index declares.
/// </summary>
internal static class CrossReferenceGuard
{
    // A width in the /W of such a stream is 8 at most. A font has a /W too, with CIDs up to 65535 and widths below that.
    private const long WidestField = 65_535;

    // ISO 32000-1 annex C.2: most indirect objects in a file.
    private const long MostObjects = 8_388_607;

    /// <summary>
    /// The problem of the file; null when all arrays of these names are within bounds. All are checked wherever they are: what seems to be
    /// outside a stream may be inside one for the reader.
    /// </summary>
    public static string? ProblemOf(ReadOnlySpan<byte> file)
    {
        for (var at = file.IndexOf((byte)'/'); at >= 0 && at < file.Length;)
        {
            var behind = at + 1;
            var isWidths = Is(file, ref behind, "W"u8);
            if (!isWidths) behind = at + 1;
            if ((isWidths || Is(file, ref behind, "Index"u8)) && Numbers(file, behind) is { } numbers && IsOutOfBounds(numbers, isWidths))
            {
                return isWidths
                    ? "its table of objects has fields of no sense"
                    : "its table of objects claims more objects than a PDF can have";
            }

            var next = file[(at + 1)..].IndexOf((byte)'/');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return null;
    }

    private static bool IsOutOfBounds(List<long> numbers, bool isWidths) => isWidths
        ? numbers.Exists(number => number > WidestField)
        : numbers.Exists(number => number is < 0 or > MostObjects) || CountOf(numbers) > MostObjects;

    // Every second number of /Index is a count of objects. The sum is capped, so that it cannot overflow.
    private static long CountOf(List<long> numbers) =>
        numbers.Where((_, i) => i % 2 == 1).Aggregate(0L, (sum, number) => Math.Min(sum + number, MostObjects + 1));

    /// <summary>Whether a name is here, written plainly or with escapes such as <c>#57</c>; moves past it.</summary>
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

    /// <summary>The numbers of an array; null when there is no array here.</summary>
    private static List<long>? Numbers(ReadOnlySpan<byte> file, int at)
    {
        at = SkipWhite(file, at);
        if (at >= file.Length || file[at] != '[') return null;
        var numbers = new List<long>();
        for (at = SkipWhite(file, at + 1); at < file.Length && file[at] != ']'; at = SkipWhite(file, at))
        {
            var start = at;
            while (at < file.Length && !IsWhite(file[at]) && file[at] is not ((byte)']' or (byte)'%')) at++;
            var value = Number(file[start..at]);
            numbers.Add(value);
        }

        return numbers;
    }

    /// <summary>
    /// A number without its fraction; −1 when it is not a number. PDF has no exponents, but readers accept them, so a number with an
    /// exponent counts as larger than any bound.
    /// </summary>
    private static long Number(ReadOnlySpan<byte> word)
    {
        var value = 0L;
        foreach (var letter in word)
        {
            if (letter is (byte)'e' or (byte)'E') return long.MaxValue / 4;
            if (letter == '.') break;
            if (!IsDigit(letter)) return -1;
            value = Math.Min(value * 10 + (letter - '0'), int.MaxValue * 16L);
        }

        return value;
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
