namespace PrintLayout.Text.Paragraphs;

/// <summary>Sums over a paragraph from its start, in 1/1000 pt.</summary>
internal sealed class RunningTotals
{
    /// <summary>Left edge of each cluster's body on one endless line.</summary>
    public int[] Start { get; }

    /// <summary>Right edge of each cluster's body on that line.</summary>
    public int[] End { get; }

    /// <summary>How much all spaces before a cluster can shrink.</summary>
    public int[] Shrink { get; }

    /// <summary>How many spaces before a cluster can open, of each sort.</summary>
    public OpenPlaces[] Places { get; }

    // Each kind has its sums only when it comes: most paragraphs have two or three kinds of spaces.
    private readonly int[]?[] _shrinkByPlace = new int[]?[ShrinkOrder.Count];
    private readonly int[]? _wordStretch;
    private readonly int[]? _gapStretch;

    public RunningTotals(ShapedParagraph paragraph)
    {
        var clusters = paragraph.Clusters;
        var spaces = paragraph.Spaces;
        var count = clusters.Length;
        Start = new int[count];
        End = new int[count];
        Shrink = new int[count];
        Places = new OpenPlaces[count];
        var position = 0;
        for (var i = 0; i < count; i++)
        {
            Start[i] = position;
            End[i] = position + clusters.ItemRef(i).Body.Milli;
            if (i + 1 == count) break;
            ref readonly var space = ref spaces.ItemRef(i);
            position = End[i] + space.Natural.Milli;
            Places[i + 1] = Places[i] + OpenPlaces.Of(space);
            Shrink[i + 1] = Shrink[i];
            var place = ShrinkOrder.PlaceOf(space.Kind);
            if (place == ShrinkOrder.None) continue;
            var (shrink, stretch) = ((space.Natural - space.Least).Milli, (space.Most - space.Natural).Milli);
            Shrink[i + 1] += shrink;
            Note(ref _shrinkByPlace[place], i + 1, shrink, count);
            if (space.Kind == SpaceKind.WordSpace) Note(ref _wordStretch, i + 1, stretch, count);
            if (space.Kind == SpaceKind.HanWestern) Note(ref _gapStretch, i + 1, stretch, count);
        }

        foreach (var kind in _shrinkByPlace) Sum(kind);
        Sum(_wordStretch);
        Sum(_gapStretch);
        HasStretch = _wordStretch is not null || _gapStretch is not null;
    }

    /// <summary>Whether any space stretches before Han gaps open. In running Chinese text few paragraphs have one.</summary>
    public bool HasStretch { get; }

    /// <summary>How much the word spaces of a line can stretch.</summary>
    /// <param name="start">First cluster.</param>
    /// <param name="last">Last cluster.</param>
    public int WordStretchOf(int start, int last) => Between(_wordStretch, start, last);

    /// <summary>How much the Han–Western gaps of a line can stretch.</summary>
    /// <param name="start">First cluster.</param>
    /// <param name="last">Last cluster.</param>
    public int GapStretchOf(int start, int last) => Between(_gapStretch, start, last);

    /// <summary>How much a line can shrink before its Han–Western gaps do.</summary>
    /// <param name="start">First cluster.</param>
    /// <param name="last">Last cluster.</param>
    public int ShrinkBeforeGaps(int start, int last)
    {
        var room = 0;
        for (var place = 0; place < ShrinkOrder.PlaceOf(SpaceKind.HanWestern); place++) room += ShrinkOf(place, start, last);
        return room;
    }

    /// <summary>How much the spaces of one kind on a line can shrink.</summary>
    /// <param name="place">The kind's place in <see cref="ShrinkOrder"/>.</param>
    /// <param name="start">First cluster.</param>
    /// <param name="last">Last cluster.</param>
    public int ShrinkOf(int place, int start, int last) => Between(_shrinkByPlace[place], start, last);

    private static int Between(int[]? sums, int start, int last) => sums is null ? 0 : sums[last] - sums[start];

    private static void Note(ref int[]? amounts, int place, int amount, int count)
    {
        if (amount != 0) (amounts ??= new int[count])[place] = amount;
    }

    private static void Sum(int[]? amounts)
    {
        for (var i = 1; i < amounts?.Length; i++) amounts[i] += amounts[i - 1];
    }
}
