namespace PrintLayout.Plan.Styles;

/// <summary>On which side of a line readings or emphasis marks stand (CLREQ, "Handling Interlinear Punctuation").</summary>
public enum InterlinearPlace
{
    /// <summary>Below a horizontal line, right of a vertical one.</summary>
    Under,

    /// <summary>Above a horizontal line, left of a vertical one.</summary>
    Over,
}
