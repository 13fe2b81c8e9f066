namespace PrintLayout.Copy;

/// <summary>Author's mark-up inside a paragraph. A byte, because reading keeps one for every character.</summary>
public enum TextStyle : byte
{
    /// <summary>Emphasis: dots below the characters (着重号).</summary>
    Emphasis,

    /// <summary>Strong: the Hei face.</summary>
    Strong,
}
