namespace PrintLayout.Text;

/// <summary>Sums over a paragraph from its start, in 1/1000 pt.</summary>
internal sealed class RunningTotals
{
    /// <summary>Left edge of each cluster's body on one endless line.</summary>
    public int[] Start { get; }

    /// <summary>Right edge of each cluster's body on that line.</summary>
    public int[] End { get; }

    /// <summary>For each kind of space, how much all spaces before a cluster can shrink.</summary>
    public int[][] Shrink { get; }

    /// <summary>How much all word spaces before a cluster can stretch.</summary>
    public int[] WordStretch { get; }

    /// <summary>How much all Han–Western gaps before a cluster can stretch.</summary>
    public int[] GapStretch { get; }

    /// <summary>How many spaces before a cluster can open.</summary>
    public int[] OpenCount { get; }

    public RunningTotals(ShapedParagraph paragraph)
    {
        var clusters = paragraph.Clusters;
        var count = clusters.Length;
        Start = new int[count];
        End = new int[count];
        Shrink = new int[InterClusterSpace.ShrinkKinds][];
        for (var kind = 0; kind < Shrink.Length; kind++) Shrink[kind] = new int[count];
        WordStretch = new int[count];
        GapStretch = new int[count];
        OpenCount = new int[count];
        var position = 0;
        for (var i = 0; i < count; i++)
        {
            Start[i] = position;
            End[i] = position + clusters[i].Body.Milli;
            if (i + 1 == count) break;
            var space = paragraph.Spaces[i];
            position = End[i] + space.Natural.Milli;
            for (var kind = 0; kind < Shrink.Length; kind++) Shrink[kind][i + 1] = Shrink[kind][i];
            if ((int)space.Kind < Shrink.Length)
                Shrink[(int)space.Kind][i + 1] += (space.Natural - space.Least).Milli;
            WordStretch[i + 1] = WordStretch[i] + (space.Kind == SpaceKind.WordSpace ? (space.Most - space.Natural).Milli : 0);
            GapStretch[i + 1] = GapStretch[i] + (space.Kind == SpaceKind.HanWestern ? (space.Most - space.Natural).Milli : 0);
            OpenCount[i + 1] = OpenCount[i] + (space.CanOpen ? 1 : 0);
        }
    }
}
