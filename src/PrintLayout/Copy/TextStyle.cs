namespace PrintLayout.Copy;

/// <summary>The author's mark-up inside a paragraph. A byte, because a reader stores one for every character.</summary>
public enum TextStyle : byte
{
    /// <summary>Emphasis: set with dots below the characters (着重号).</summary>
    Emphasis,

    /// <summary>Strong: set in the Hei face (黑体).</summary>
    Strong,
}
