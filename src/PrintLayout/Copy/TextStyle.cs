namespace PrintLayout.Copy;

/// <summary>
/// The author's mark-up of a part of a text. Kinds add up: a subscript may be strong. A byte, because a reader stores one for every
/// character.
/// </summary>
[Flags]
public enum TextStyle : byte
{
    /// <summary>Plain text. No range of a text has it.</summary>
    None = 0,

    /// <summary>Emphasis: set with dots below the characters (着重号).</summary>
    Emphasis = 1,

    /// <summary>Strong: set in the Hei face (黑体).</summary>
    Strong = 2,

    /// <summary>Subscript, written <c>&lt;sub&gt;2&lt;/sub&gt;</c>. Never together with <see cref="Superscript"/>.</summary>
    Subscript = 4,

    /// <summary>Superscript, written <c>&lt;sup&gt;2&lt;/sup&gt;</c>, and the mark of a note.</summary>
    Superscript = 8,
}
