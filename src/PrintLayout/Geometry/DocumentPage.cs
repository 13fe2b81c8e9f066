namespace PrintLayout.Geometry;

/// <summary>What of a document of pages is placed as a picture.</summary>
/// <param name="Number">The page, from 1.</param>
/// <param name="Box">The box of it that is seen.</param>
public readonly record struct DocumentPage(int Number, PageBox Box)
{
    /// <summary>What is placed unless something else is written: the first page, as it is trimmed.</summary>
    public static DocumentPage First => new(1, PageBox.Trim);
}
