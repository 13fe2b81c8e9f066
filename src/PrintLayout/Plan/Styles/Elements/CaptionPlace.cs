namespace PrintLayout.Plan.Styles.Elements;

/// <summary>Where the caption of a figure stands (图片说明).</summary>
public enum CaptionPlace
{
    /// <summary>Below the picture.</summary>
    Below,

    /// <summary>Beside the picture, at its right, level with its foot.</summary>
    Beside,

    /// <summary>On the picture, in a white panel at its foot (压图说明).</summary>
    Over,
}
