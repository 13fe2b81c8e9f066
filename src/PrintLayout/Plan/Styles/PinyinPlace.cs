namespace PrintLayout.Plan.Styles;

/// <summary>Where the pinyin of a section label stands.</summary>
public enum PinyinPlace
{
    /// <summary>Beside the label when it has a bar, else above it.</summary>
    Auto,

    /// <summary>After the label, aligned with the foot of the line.</summary>
    Beside,

    /// <summary>Centred above the label.</summary>
    Above,
}
