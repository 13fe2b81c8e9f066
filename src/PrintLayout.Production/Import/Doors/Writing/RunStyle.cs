namespace PrintLayout.Production.Import.Doors.Writing;

/// <summary>What the style of a run says that the paper keeps.</summary>
[Flags]
internal enum RunStyle
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Bold.</summary>
    Bold = 1,

    /// <summary>Dots below the characters.</summary>
    Dotted = 2,

    /// <summary>Raised.</summary>
    Raised = 4,

    /// <summary>Lowered.</summary>
    Lowered = 8,

    /// <summary>Italics, which become emphasis.</summary>
    Italic = 32,

    /// <summary>Underlined, which is only told.</summary>
    Underlined = 64,

    /// <summary>Struck out, which is only told.</summary>
    Struck = 128,

    /// <summary>Mark-up that is written as it is.</summary>
    Raw = 16,
}
