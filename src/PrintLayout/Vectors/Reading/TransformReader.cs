namespace PrintLayout.Vectors.Reading;

/// <summary>Reads the attribute <c>transform</c> (SVG 2, 8.5).</summary>
internal static class TransformReader
{
    private const int MostArguments = 6;

    /// <summary>Reads a list of changes.</summary>
    /// <param name="text">The attribute.</param>
    /// <returns>All of them as one; null when one cannot be read.</returns>
    public static ArtMatrix? Read(string text)
    {
        var scanner = new SvgScanner(text);
        var all = ArtMatrix.Identity;
        Span<double> arguments = stackalloc double[MostArguments];
        while (!scanner.IsAtEnd)
        {
            var name = scanner.Word().ToString();
            scanner.Blanks();
            if (!scanner.Takes('(')) return null;
            var count = 0;
            scanner.Blanks();
            while (!scanner.Takes(')'))
            {
                if (count == MostArguments || !scanner.Number(out arguments[count++])) return null;
                scanner.Separator();
            }

            if (One(name, arguments[..count]) is not { } one) return null;
            all = all.After(one);
            if (!all.IsSound) return null;
            scanner.Separator();
        }

        return all;
    }

    private static ArtMatrix? One(string name, ReadOnlySpan<double> given) => (name, given.Length) switch
    {
        ("matrix", 6) => new ArtMatrix(given[0], given[1], given[2], given[3], given[4], given[5]),
        ("translate", 1) => new ArtMatrix(1, 0, 0, 1, given[0], 0),
        ("translate", 2) => new ArtMatrix(1, 0, 0, 1, given[0], given[1]),
        ("scale", 1) => new ArtMatrix(given[0], 0, 0, given[0], 0, 0),
        ("scale", 2) => new ArtMatrix(given[0], 0, 0, given[1], 0, 0),
        ("rotate", 1) => Turn(given[0]),
        ("rotate", 3) => new ArtMatrix(1, 0, 0, 1, given[1], given[2]).After(Turn(given[0]))
            .After(new ArtMatrix(1, 0, 0, 1, -given[1], -given[2])),
        ("skewX", 1) => Tangent(given[0]) is { } x ? new ArtMatrix(1, 0, x, 1, 0, 0) : null,
        ("skewY", 1) => Tangent(given[0]) is { } y ? new ArtMatrix(1, y, 0, 1, 0, 0) : null,
        _ => null,
    };

    private static ArtMatrix Turn(double angle)
    {
        var (sine, cosine) = Degrees.SineAndCosine(angle);
        return new ArtMatrix(cosine, sine, -sine, cosine, 0, 0);
    }

    private static double? Tangent(double angle)
    {
        var (sine, cosine) = Degrees.SineAndCosine(angle);
        return cosine == 0 ? null : sine / cosine;
    }
}
