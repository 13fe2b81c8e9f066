namespace PrintLayout.Plan.Styles;

/// <summary>The sign that stands at each emphasised Han character (着重号).</summary>
public enum EmphasisMark
{
    /// <summary>A filled dot, ●, as Chinese texts have it.</summary>
    Dot,

    /// <summary>A circle, ○.</summary>
    Circle,

    /// <summary>A sesame dot, ﹅.</summary>
    Sesame,

    /// <summary>An open sesame dot, ﹆.</summary>
    OpenSesame,
}
