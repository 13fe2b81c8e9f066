namespace PrintLayout.Import.Structure;

/// <summary>How the lines of a block without empty lines hang together.</summary>
internal enum BlockForm
{
    /// <summary>Each line is a paragraph, as most Chinese text files have it.</summary>
    Lines,

    /// <summary>Typed indents begin the paragraphs; lines without one go on.</summary>
    Indented,

    /// <summary>Lines were wrapped at a measure.</summary>
    Wrapped,

    /// <summary>Lines of verse: their ends are meant.</summary>
    Verse,
}
