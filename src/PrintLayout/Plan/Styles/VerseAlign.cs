namespace PrintLayout.Plan.Styles;

/// <summary>Where the lines of verse stand.</summary>
public enum VerseAlign
{
    /// <summary>All lines are indented alike.</summary>
    Indent,

    /// <summary>Each line is centred.</summary>
    Centre,
}
