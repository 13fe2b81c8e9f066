namespace PrintLayout.Text;

/// <summary>Sums over a paragraph from its start, in 1/1000 pt.</summary>
internal sealed class RunningTotals
{
    /// <summary>Left edge of each cluster's body on one endless line.</summary>
    public int[] Start { get; }

    /// <summary>Right edge of each cluster's body on that line.</summary>
    public int[] End { get; }

    /// <summary>How much all spaces before a cluster can shrink.</summary>
    public int[] Shrink { get; }

    /// <summary>How much all word spaces before a cluster can stretch.</summary>
    public int[] WordStretch { get; }

    /// <summary>How much all Han–Western gaps before a cluster can stretch.</summary>
    public int[] GapStretch { get; }

    /// <summary>How many spaces before a cluster can open.</summary>
    public int[] OpenCount { get; }

    /// <summary>The same for each kind of space: <see cref="InterClusterSpace.ShrinkKinds"/> numbers a cluster.</summary>
    private readonly int[] _shrinkByKind;

    public RunningTotals(ShapedParagraph paragraph)
    {
        var clusters = paragraph.Clusters;
        var count = clusters.Length;
        Start = new int[count];
        End = new int[count];
        Shrink = new int[count];
        _shrinkByKind = new int[count * InterClusterSpace.ShrinkKinds];
        WordStretch = new int[count];
        GapStretch = new int[count];
        OpenCount = new int[count];
        var position = 0;
        var shrink = _shrinkByKind.AsSpan();
        for (var i = 0; i < count; i++)
        {
            Start[i] = position;
            End[i] = position + clusters[i].Body.Milli;
            if (i + 1 == count) break;
            var space = paragraph.Spaces[i];
            position = End[i] + space.Natural.Milli;
            var next = shrink[InterClusterSpace.ShrinkKinds..];
            shrink[..InterClusterSpace.ShrinkKinds].CopyTo(next);
            shrink = next;
            Shrink[i + 1] = Shrink[i];
            if ((int)space.Kind < InterClusterSpace.ShrinkKinds)
            {
                var room = (space.Natural - space.Least).Milli;
                shrink[(int)space.Kind] += room;
                Shrink[i + 1] += room;
            }

            WordStretch[i + 1] = WordStretch[i] + (space.Kind == SpaceKind.WordSpace ? (space.Most - space.Natural).Milli : 0);
            GapStretch[i + 1] = GapStretch[i] + (space.Kind == SpaceKind.HanWestern ? (space.Most - space.Natural).Milli : 0);
            OpenCount[i + 1] = OpenCount[i] + (space.CanOpen ? 1 : 0);
        }
    }

    /// <summary>How much the spaces of one kind on a line can shrink.</summary>
    /// <param name="kind">The kind, below <see cref="InterClusterSpace.ShrinkKinds"/>.</param>
    /// <param name="start">First cluster.</param>
    /// <param name="last">Last cluster.</param>
    public int ShrinkOf(int kind, int start, int last) =>
        _shrinkByKind[last * InterClusterSpace.ShrinkKinds + kind] - _shrinkByKind[start * InterClusterSpace.ShrinkKinds + kind];
}
