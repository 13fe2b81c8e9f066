namespace PrintLayout.Import.Structure;

/// <summary>How the lines of a block form paragraphs. A block has no empty lines.</summary>
internal enum BlockForm
{
    /// <summary>Each line is a paragraph, as in most Chinese text files.</summary>
    Lines,

    /// <summary>A line with a typed indent begins a paragraph; a line without one continues it.</summary>
    Indented,

    /// <summary>The lines were wrapped at a measure.</summary>
    Wrapped,

    /// <summary>Lines of verse, whose ends are intended.</summary>
    Verse,
}
