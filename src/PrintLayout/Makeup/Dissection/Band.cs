namespace PrintLayout.Makeup.Dissection;

/// <summary>The depths that items can fill at one width, with the cost of each.</summary>
internal sealed class Band
{
    /// <summary>A band without depths.</summary>
    public static Band Empty { get; } = new(1, 0);

    /// <summary>Makes a band of depths none of which is possible yet.</summary>
    public Band(int least, int most)
    {
        (Least, Most) = (least, most);
        var count = Math.Max(0, most - least + 1);
        (Any, NotAcross, NotDown) = (new int[count], new int[count], new int[count]);
        Array.Fill(Any, Shapes.ShapeTable.Never);
        Array.Fill(NotAcross, Shapes.ShapeTable.Never);
        Array.Fill(NotDown, Shapes.ShapeTable.Never);
    }

    /// <summary>Least depth, its separator included.</summary>
    public int Least { get; }

    /// <summary>Most depth.</summary>
    public int Most { get; }

    /// <summary>By depth, the least cost however the region is cut.</summary>
    public int[] Any { get; }

    /// <summary>The same of regions not cut across first.</summary>
    public int[] NotAcross { get; }

    /// <summary>The same of regions not cut down first.</summary>
    public int[] NotDown { get; }

    /// <summary>Whether no depth is possible.</summary>
    public bool IsEmpty => Any.Length == 0;

    /// <summary>The cost of a depth.</summary>
    /// <param name="costs">One of the lists of costs.</param>
    /// <param name="depth">The depth.</param>
    public int Cost(int[] costs, int depth) => depth < Least || depth > Most ? Shapes.ShapeTable.Never : costs[depth - Least];

    /// <summary>The band without impossible depths at its ends.</summary>
    public Band Trimmed()
    {
        var first = Array.FindIndex(Any, cost => cost < Shapes.ShapeTable.Never);
        if (first < 0) return Empty;
        var last = Array.FindLastIndex(Any, cost => cost < Shapes.ShapeTable.Never);
        if (first == 0 && last == Any.Length - 1) return this;
        var band = new Band(Least + first, Least + last);
        Array.Copy(Any, first, band.Any, 0, band.Any.Length);
        Array.Copy(NotAcross, first, band.NotAcross, 0, band.Any.Length);
        Array.Copy(NotDown, first, band.NotDown, 0, band.Any.Length);
        return band;
    }
}
