namespace PrintLayout.Copy;

/// <summary>How the cells of a column stand.</summary>
public enum CellAlign
{
    /// <summary>Flush left, written <c>:---</c>.</summary>
    Left,

    /// <summary>In the middle, written <c>:---:</c>.</summary>
    Centre,

    /// <summary>Flush right, written <c>---:</c>.</summary>
    Right,
}
