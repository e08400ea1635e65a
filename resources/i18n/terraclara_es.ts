<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>TerraClara</name>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source> (0 sure, 1 any class)</source>
            <translation> (0 seguro, 1 cualquier clase)</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py" />
            <source> (unreliable)</source>
            <translation> (poco fiable)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source> m</source>
            <translation> m</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source> m²</source>
            <translation> m²</translation>
        </message>
        <message>
            <location filename="../../core/model/model.py" />
            <source> of {0} dates</source>
            <translation> de {0} fechas</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>&amp;Against</source>
            <translation>&amp;Frente a</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>&amp;Area</source>
            <translation>Á&amp;rea</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/first_steps.py" />
            <source>&amp;Ask why</source>
            <translation>&amp;Preguntar por qué</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>&amp;Classes of the network</source>
            <translation>&amp;Clases de la red</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/first_steps.py" />
            <source>&amp;Close</source>
            <translation>C&amp;errar</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>&amp;Compare with</source>
            <translation>&amp;Comparar con</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>&amp;Copy all</source>
            <translation>&amp;Copiar todo</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/advanced.py" />
            <source>&amp;Device</source>
            <translation>&amp;Dispositivo</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>&amp;Fill gaps below</source>
            <translation>&amp;Rellenar huecos menores que</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>&amp;Folder</source>
            <translation>&amp;Carpeta</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>&amp;Image</source>
            <translation>&amp;Imagen</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>&amp;Install</source>
            <translation>&amp;Instalar</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>&amp;Intervals</source>
            <translation>&amp;Intervalos</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>&amp;Map</source>
            <translation>&amp;Mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/first_steps.py" />
            <source>&amp;Map the leaf area index</source>
            <translation>&amp;Cartografiar el índice de área foliar</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>&amp;Model</source>
            <translation>M&amp;odelo</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>&amp;More</source>
            <translation>&amp;Más</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/advanced.py" />
            <source>&amp;Names of the bands</source>
            <translation>&amp;Nombres de las bandas</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/advanced.py" />
            <source>&amp;Offset</source>
            <translation>D&amp;esplazamiento</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>&amp;Pick a pixel</source>
            <translation>&amp;Elegir un píxel</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>&amp;Pixel</source>
            <translation>Pí&amp;xel</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>&amp;Python</source>
            <translation>&amp;Python</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>&amp;Region</source>
            <translation>&amp;Región</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/advanced.py" />
            <source>&amp;Scale</source>
            <translation>E&amp;scala</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/first_steps.py" />
            <source>&amp;Show how sure it is</source>
            <translation>&amp;Mostrar cuán seguro es</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>&amp;System</source>
            <translation>&amp;Sistema</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/advanced.py" />
            <source>&amp;Threads</source>
            <translation>&amp;Hilos</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>&amp;Threshold</source>
            <translation>&amp;Umbral</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>&amp;Try the devices again</source>
            <translation>&amp;Probar otra vez los dispositivos</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>&amp;Why</source>
            <translation>&amp;Por qué</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>(number {0})</source>
            <translation>(número {0})</translation>
        </message>
        <message>
            <location filename="../../core/clouds/s2cloudless.py" />
            <source>, grown by 1 pixel</source>
            <translation>, ampliada 1 píxel</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>, no georeference</source>
            <translation>, sin georreferencia</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>, pixels of {} m</source>
            <translation>, píxeles de {} m</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>, {} failed</source>
            <translation>, {} fallaron</translation>
        </message>
        <message>
            <location filename="../../core/cli/batch.py" />
            <source>--composite-date chooses among the dates of a composite; give --composite as well.</source>
            <translation>--composite-date elige entre las fechas de un compuesto; indique también --composite.</translation>
        </message>
        <message>
            <location filename="../../core/cli/options.py" />
            <source>--point {0} is no place; give X,Y in the scene's coordinates.</source>
            <translation>--point {0} no es un lugar; indique X,Y en las coordenadas de la escena.</translation>
        </message>
        <message>
            <location filename="../../core/cli/train_retrieval.py" />
            <source>--use names the bands of scenes and simulations; for a table give --inputs.</source>
            <translation>--use nombra las bandas de escenas y simulaciones; para una tabla dé --inputs.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <source>1 class</source>
            <translation>1 clase</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/first_steps.py" />
            <source>1. A map</source>
            <translation>1. Un mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/first_steps.py" />
            <source>2. Its uncertainty</source>
            <translation>2. Su incertidumbre</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/first_steps.py" />
            <source>3. The reasons</source>
            <translation>3. Las razones</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>6000 PROSAIL simulations that no step of the training saw, drawn from the training's laws (Weiss &amp; Baret) through Landsat 8's spectral responses, with the noise of the ATBD</source>
            <translation>6000 simulaciones de PROSAIL que ningún paso del entrenamiento vio, sacadas de las leyes del entrenamiento (Weiss &amp; Baret) con las respuestas espectrales de Landsat 8 y con el ruido del ATBD</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>6000 PROSAIL simulations that no step of the training saw, drawn from the training's laws (Weiss &amp; Baret) through Sentinel-2A's spectral responses, with the noise of the ATBD</source>
            <translation>6000 simulaciones de PROSAIL que ningún paso del entrenamiento vio, sacadas de las leyes del entrenamiento (Weiss &amp; Baret) con las respuestas espectrales de Sentinel-2A y con el ruido del ATBD</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>6000 PROSAIL simulations with noise that no step of the training saw</source>
            <translation>6000 simulaciones de PROSAIL con ruido que ningún paso del entrenamiento vio</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>90 % intervals hold</source>
            <translation>Los intervalos del 90 % contienen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>90 % intervals hold {}.</source>
            <translation>Los intervalos del 90 % contienen {}.</translation>
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>; or choose a Gaussian process</source>
            <translation>; o elija un proceso gaussiano</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>; {} are undecided</source>
            <translation>; {} indecisos</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>; {} left out, the scene lacks bands</source>
            <translation>; {} omitidas, la escena carece de bandas</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>; {} of the pixels are valid</source>
            <translation>; {} de los píxeles son válidos</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>; {} of the valid pixels lie outside the model's domain</source>
            <translation>; {} de los píxeles válidos están fuera del dominio del modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Compares a cloud map with labels that are known to be right, and writes a page: precision, recall,
F1 and IoU of each class, the reliability of the cloud probability, the errors that remain when the least certain pixels
are left out, and how many patches were missed altogether.&lt;/p&gt;
&lt;p&gt;Undecided pixels count as wrong. The labels may lie on another grid of the same coordinate system.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Compara un mapa de nubes con etiquetas que se sabe que son correctas, y escribe una página: precisión, exhaustividad, F1 e IoU de cada clase, la fiabilidad de la probabilidad de nube, los errores que quedan al omitir los píxeles menos seguros, y cuántos recortes se pasaron por alto del todo.&lt;/p&gt; &lt;p&gt;Los píxeles indecisos cuentan como errores. Las etiquetas pueden estar en otra cuadrícula del mismo sistema de coordenadas.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Compares two maps of the same classes on the same pixels: which class became which, and on how much
ground.&lt;/p&gt;
&lt;p&gt;The result is a map of pairs such as “forest to field”, and a table of areas beside it.&lt;/p&gt;
&lt;p&gt;The errors of both maps add up in it: much of the mapped change may be none. Draw points over the change with “Draw
points to check a map”, label them, and run “Accuracy and areas of a map” on it: it gives the areas that really changed,
with their intervals.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Probability of change.&lt;/b&gt; Where both dates were mapped with the probabilities of all classes: the probability
that a pixel's class is another on the second date, honest where two maps of the likeliest classes differ by a
hair.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Dice qué cambió entre dos mapas de las mismas clases sobre los mismos píxeles: qué clase se convirtió en cuál, y en cuánto terreno.&lt;/p&gt; &lt;p&gt;El resultado es un mapa de pares como «forest to field», y una tabla de áreas a su lado.&lt;/p&gt; &lt;p&gt;Los errores de ambos mapas se suman en él: mucho del cambio cartografiado puede no serlo. Sortee puntos sobre el cambio con «Sortear puntos para comprobar un mapa», etiquételos, y ejecute con ellos «Exactitud y áreas de un mapa»: da las áreas que de verdad cambiaron, con sus intervalos.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Probabilidad de cambio.&lt;/b&gt; Si ambas fechas se cartografiaron con las probabilidades de todas las clases: la probabilidad de que la clase de un píxel sea otra en la segunda fecha, honesta donde dos mapas de las clases más probables difieren por un pelo.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Draws points over a map of classes at random, some in each class, to be labelled by somebody who
looks at better images or stands in the field.&lt;/p&gt;
&lt;p&gt;The result is a layer of points with an empty field “reference”. Its form offers the classes of the map; what the map
says at each point is hidden, so that it does not sway who labels.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;To label them&lt;/b&gt;, switch the map off, switch editing on (the pencil), open the attribute table, change it to its
form (at the bottom right), and choose the class for one point after the other. Yellow points are still open. Save the
layer at the end.&lt;/p&gt;
&lt;p&gt;Then run “Accuracy and areas of a map” with the labelled points. Points that the model was trained on cannot judge
it.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Sortea puntos sobre un mapa de clases, algunos en cada clase, para que los etiquete alguien que mira mejores imágenes o está en el campo.&lt;/p&gt; &lt;p&gt;El resultado es una capa de puntos con un campo vacío «reference». Su formulario ofrece las clases del mapa; lo que dice el mapa en cada punto está oculto, para que no influya en quien etiqueta.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Para etiquetarlos&lt;/b&gt;, apague el mapa, active la edición (el lápiz), abra la tabla de atributos, cámbiela a su formulario (abajo a la derecha), y elija la clase de un punto tras otro. Los puntos amarillos están aún por hacer. Guarde la capa al final.&lt;/p&gt; &lt;p&gt;Después ejecute «Exactitud y áreas de un mapa» con los puntos etiquetados. Los puntos con los que se entrenó el modelo no pueden juzgarlo.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Finds clouds and their shadows in a Sentinel-2 or Landsat image, of surface reflectance or as seen from
the top of the atmosphere.&lt;/p&gt;
&lt;p&gt;The result is one GeoTIFF and one group of layers:&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;the classes&lt;/b&gt;: clear, cloud, thin cloud, cloud shadow, and what else the model knows;&lt;/li&gt;
&lt;li&gt;&lt;b&gt;the cloud probability&lt;/b&gt;, calibrated where the model's card says so;&lt;/li&gt;
&lt;li&gt;&lt;b&gt;the uncertainty&lt;/b&gt; of the class, from 0 (sure) to 1 (any class could be right).&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;&lt;b&gt;Missed clouds or false clouds.&lt;/b&gt; By default the model decides. With a threshold, it is cloud
where the cloud probability exceeds it: a low one misses few clouds, a high one makes few false ones.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Undecided.&lt;/b&gt; Thin clouds cannot always be told. Give a limit, and pixels more uncertain than that are left
undecided instead of guessed.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Cleaning.&lt;/b&gt; Small patches go, small gaps are filled, and a margin is laid around clouds and shadows. The
probability and the uncertainty stay as the model gave them.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Trust.&lt;/b&gt; Look at the uncertainty over snow, bright sand and ice; the run says so when the model is unsure
about much of the scene.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Encuentra nubes y sus sombras en una imagen Sentinel-2 o Landsat, de reflectancia de superficie o vista desde el techo de la atmósfera.&lt;/p&gt; &lt;p&gt;El resultado es un GeoTIFF y un grupo de capas:&lt;/p&gt; &lt;ul&gt; &lt;li&gt;&lt;b&gt;las clases&lt;/b&gt;: despejado, nube, nube fina, sombra de nube, y lo que el modelo conozca además;&lt;/li&gt; &lt;li&gt;&lt;b&gt;la probabilidad de nube&lt;/b&gt;, calibrada si la ficha del modelo lo dice;&lt;/li&gt; &lt;li&gt;&lt;b&gt;la incertidumbre&lt;/b&gt; de la clase, de 0 (seguro) a 1 (cualquier clase podría ser).&lt;/li&gt; &lt;/ul&gt; &lt;p&gt;&lt;b&gt;Nubes perdidas o nubes falsas.&lt;/b&gt; Por defecto decide el modelo. Con un umbral, es nube donde la probabilidad de nube lo supera: uno bajo pierde pocas nubes, uno alto da pocas falsas.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Indeciso.&lt;/b&gt; Las nubes finas no siempre se distinguen. Indique un límite, y los píxeles más inciertos quedan indecisos en vez de adivinados.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Limpieza.&lt;/b&gt; Se quitan manchas pequeñas, se rellenan huecos pequeños y se pone un margen alrededor de nubes y sombras. La probabilidad y la incertidumbre quedan como las dio el modelo.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Confianza.&lt;/b&gt; Mire la incertidumbre sobre nieve, arena clara y hielo; la ejecución avisa cuando el modelo duda de gran parte de la escena.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Finds values in a series of maps that jump further than their uncertainties and the variable's growth
allow: clouds that were not seen, dates of another sensor, and fields that were mown or harvested between two dates.&lt;/p&gt;
&lt;p&gt;Each date of each pixel is predicted from all others, as a smooth curve in time. What lies further from it than the
standard deviations of the maps and the fastest plausible change make likely is marked: dropped too far, or rose too
far. A date that jumps is set aside before the others are judged, so that its neighbors do not pay for it.&lt;/p&gt;
&lt;p&gt;The result is a folder with a map for each date: the jumps, how many standard deviations each value lies above what
the other dates tell, and that value itself; and a table of the dates. Where far more of a date jumps than chance makes
likely, the log says to look at the whole date first.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Trust.&lt;/b&gt; At least three dates with data are needed at a pixel. Of values without a jump as many are marked as
you allow, or fewer. Where a model errs alike on all dates, only large jumps exceed its standard deviation: compare with
what the whole series shows, and smaller ones are found. Two jumps close together can pass for one between them.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Encuentra valores en una serie de mapas que saltan más de lo que permiten sus incertidumbres y el crecimiento de la variable: nubes que no se vieron, fechas de otro sensor, y campos que se segaron o cosecharon entre dos fechas.&lt;/p&gt; &lt;p&gt;Cada fecha de cada píxel se predice a partir de todas las demás, como una curva suave en el tiempo. Se marca lo que se aleja de ella más de lo que hacen probable las desviaciones típicas de los mapas y el cambio plausible más rápido: bajó demasiado, o subió demasiado. Una fecha que salta se aparta antes de juzgar las demás, para que sus vecinas no paguen por ella.&lt;/p&gt; &lt;p&gt;El resultado es una carpeta con un mapa por fecha: los saltos, cuántas desviaciones típicas está cada valor por encima de lo que dicen las demás fechas, y ese valor mismo; y una tabla de las fechas. Si en una fecha salta mucho más de lo que el azar hace probable, el registro dice que se mire primero la fecha entera.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Confianza.&lt;/b&gt; Se necesitan al menos tres fechas con datos en un píxel. De los valores sin salto se marcan tantos como usted permita, o menos. Si un modelo yerra igual en todas las fechas, solo los saltos grandes superan su desviación típica: compare con lo que muestra la serie entera, y se encuentran otros menores. Dos saltos cercanos pueden pasar por uno entre ellos.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Fits a model of clouds to corrections that you drew, and writes it as a new model.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Corrections.&lt;/b&gt; A polygon layer on the scene, with a field that says what is inside each polygon: clear, cloud,
thin cloud, shadow, water or snow. Draw where the model is wrong, and also some places where it is right.&lt;/p&gt;
&lt;p&gt;A temperature and a bias for each class are fitted, so that a few strokes do not spoil what the network knows. The
new file says where it comes from and on what it was fitted; the numbers in the log tell whether it helped on places
that the fit did not see.&lt;/p&gt;
&lt;p&gt;Choose the new file with the … button of the dialog “Cloud detection”.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Ajusta un modelo de nubes a correcciones que usted dibujó, y lo escribe como un modelo nuevo.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Correcciones.&lt;/b&gt; Una capa de polígonos sobre la escena, con un campo que dice qué hay dentro de cada polígono: clear, cloud, thin cloud, shadow, water o snow. Dibuje donde el modelo se equivoca, y también algunos lugares donde acierta.&lt;/p&gt; &lt;p&gt;Se ajustan una temperatura y un sesgo por clase, de modo que unos pocos trazos no estropeen lo que la red sabe. El archivo nuevo dice de dónde viene y con qué se ajustó; los números del registro dicen si ayudó en lugares que el ajuste no vio.&lt;/p&gt; &lt;p&gt;Elija el archivo nuevo con el botón … del diálogo «Detección de nubes».&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Gives a model of classes the thresholds of sets: for each pixel the classes that could be right, so
that the true one is among them as often as you ask for (conformal prediction).&lt;/p&gt;
&lt;p&gt;The model's probabilities are judged on labels that it was not trained on, class by class. The network stays as it
is; the new model maps sets with “Apply a model” and a confidence. Models of “Train and map land cover” have thresholds
already.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Da a un modelo de clases los umbrales de conjuntos: para cada píxel, las clases que podrían ser ciertas, de modo que la verdadera esté entre ellas con la frecuencia que usted pida (predicción conforme).&lt;/p&gt; &lt;p&gt;Las probabilidades del modelo se juzgan con etiquetas con las que no se entrenó, clase por clase. La red queda como está; el modelo nuevo cartografía conjuntos con «Aplicar un modelo» y una confianza. Los modelos de «Entrenar y cartografiar la cobertura del suelo» ya tienen umbrales.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Learns classes of land cover from areas that you drew on an image, and maps them over the whole image.&lt;/p&gt;
&lt;p&gt;The result is a model file, which maps other images of the same kind with “Apply a model”, and one group of
layers:&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;the class&lt;/b&gt;, in the colors of your training layer where it is drawn by class;&lt;/li&gt;
&lt;li&gt;&lt;b&gt;its probability&lt;/b&gt;, calibrated on places that the model did not see;&lt;/li&gt;
&lt;li&gt;&lt;b&gt;the uncertainty&lt;/b&gt;, from 0 (sure) to 1 (any class could be right);&lt;/li&gt;
&lt;li&gt;&lt;b&gt;flags&lt;/b&gt;: pixels without data, and pixels unlike all that the model was trained on.&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;&lt;b&gt;Training areas.&lt;/b&gt; A layer of polygons or points with a field for the class. Draw several small areas of each
class, far apart, rather than one large one: each area gives its share of the pixels.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Classifiers.&lt;/b&gt; All that you choose are compared by cross-validation; the best is kept, and the log shows the
table.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Trust.&lt;/b&gt; The accuracy is that on places which the model did not see: whole areas and their neighbors are left
out in turn. Judged on pixels beside those it learned from, a model looks better than it is; that number is given beside
it. Neither says how right the whole map is: for that, check points drawn at random.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Sets, clean-up, polygons.&lt;/b&gt; A confidence adds a band with the number of classes that could be right. Classes can
be cleaned of single pixels and small patches, and written as polygons with their areas; probabilities and uncertainty
stay as they are.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Aprende clases de cobertura del suelo de áreas que usted dibujó sobre una imagen, y las cartografía en toda la imagen.&lt;/p&gt; &lt;p&gt;El resultado es un archivo de modelo, que cartografía otras imágenes del mismo tipo con «Aplicar un modelo», y un grupo de capas:&lt;/p&gt; &lt;ul&gt; &lt;li&gt;&lt;b&gt;la clase&lt;/b&gt;, en los colores de su capa de entrenamiento si está dibujada por clases;&lt;/li&gt; &lt;li&gt;&lt;b&gt;su probabilidad&lt;/b&gt;, calibrada en lugares que el modelo no vio;&lt;/li&gt; &lt;li&gt;&lt;b&gt;la incertidumbre&lt;/b&gt;, de 0 (seguro) a 1 (cualquier clase podría ser);&lt;/li&gt; &lt;li&gt;&lt;b&gt;indicadores&lt;/b&gt;: píxeles sin datos, y píxeles distintos de todo aquello con que se entrenó el modelo.&lt;/li&gt; &lt;/ul&gt; &lt;p&gt;&lt;b&gt;Áreas de entrenamiento.&lt;/b&gt; Una capa de polígonos o puntos con un campo para la clase. Dibuje varias áreas pequeñas de cada clase, alejadas entre sí, mejor que una grande: cada área da su parte de los píxeles.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Clasificadores.&lt;/b&gt; Todos los que elija se comparan por validación cruzada; se conserva el mejor, y el registro muestra la tabla.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Confianza.&lt;/b&gt; La exactitud es la de lugares que el modelo no vio: se apartan por turnos áreas enteras y sus vecinas. Juzgado en píxeles junto a los que aprendió, un modelo parece mejor de lo que es; ese número se da al lado. Ninguno dice cuán acertado es el mapa entero: para eso, compruebe puntos sorteados.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Conjuntos, limpieza, polígonos.&lt;/b&gt; Una confianza añade una banda con el número de clases que podrían ser ciertas. Las clases se pueden limpiar de píxeles sueltos y manchas pequeñas, y escribir como polígonos con sus áreas; las probabilidades y la incertidumbre quedan como están.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Makes a print layout of a map that TerraClara made: the map, how sure it is, its flags, legends, a
scale bar and a north arrow, and at the foot the model, the scene and how to cite it. Where the project holds an
explanation of the same scene, it stands there too.&lt;/p&gt;
&lt;p&gt;The layout comes into the project, to be changed and printed; it can be written as PDF or PNG at once. It works for
biophysical variables, clouds, land cover and every other model.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Hace una composición de impresión de un mapa que hizo TerraClara: el mapa, cuán seguro es, sus indicadores, leyendas, una barra de escala y una flecha del norte, y al pie el modelo, la escena y cómo citarlo. Si el proyecto contiene una explicación de la misma escena, también aparece allí.&lt;/p&gt; &lt;p&gt;La composición entra en el proyecto, para modificarla e imprimirla; se puede escribir de inmediato como PDF o PNG. Sirve para variables biofísicas, nubes, cobertura del suelo y cualquier otro modelo.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Maps biophysical variables of every scene in a folder, one after the other, without anybody
beside it: Sentinel-2 and Landsat products as folders or archives, and GeoTIFFs. Each variable of each scene gets the
model that suits it.&lt;/p&gt;
&lt;p&gt;The result is a folder of maps for each scene, and a summary as a table and as a page with small pictures, which grow
with each scene. A scene that fails is told there and passed over. Maps that the same settings made before stay, so that
a run that was stopped goes on where it was, and what failed is tried again.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Cartografía variables biofísicas de cada escena de una carpeta, una tras otra, sin nadie al lado: productos Sentinel-2 y Landsat como carpetas o archivos comprimidos, y GeoTIFF. Cada variable de cada escena recibe el modelo que le conviene.&lt;/p&gt; &lt;p&gt;El resultado es una carpeta de mapas por escena, y un resumen como tabla y como página con imágenes pequeñas, que crecen con cada escena. Una escena que falla se dice allí y se pasa por alto. Los mapas que los mismos ajustes hicieron antes quedan, de modo que una ejecución detenida sigue donde estaba, y lo que falló se intenta de nuevo.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Maps every scene in a folder by one model, such as one of land cover that you trained, without
anybody beside it: Sentinel-2 and Landsat products as folders or archives, and GeoTIFFs.&lt;/p&gt;
&lt;p&gt;The result is a folder with a map for each scene, and a summary as a table and as a page with small pictures, which
grow with each scene. A scene that fails is told there and passed over. Maps that the same settings made before stay, so
that a run that was stopped goes on where it was, and what failed is tried again.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Cartografía cada escena de una carpeta con un solo modelo, por ejemplo uno de cobertura del suelo que usted entrenó, sin nadie al lado: productos Sentinel-2 y Landsat como carpetas o archivos comprimidos, y GeoTIFF.&lt;/p&gt; &lt;p&gt;El resultado es una carpeta con un mapa por escena, y un resumen como tabla y como página con imágenes pequeñas, que crecen con cada escena. Una escena que falla se dice allí y se pasa por alto. Los mapas que los mismos ajustes hicieron antes quedan, de modo que una ejecución detenida sigue donde estaba, y lo que falló se intenta de nuevo.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Maps properties of vegetation, such as the leaf area index, from a satellite image of surface
reflectance.&lt;/p&gt;
&lt;p&gt;The result is one GeoTIFF and one group of layers for each variable:&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;the estimate&lt;/b&gt;;&lt;/li&gt;
&lt;li&gt;&lt;b&gt;its standard deviation&lt;/b&gt;, where the model gives one: about two thirds of the true values lie within one
standard deviation of the estimate;&lt;/li&gt;
&lt;li&gt;&lt;b&gt;flags&lt;/b&gt;: pixels without data, pixels unlike anything the model was trained on, and values that were moved to
the variable's limits.&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;&lt;b&gt;Scene.&lt;/b&gt; A raster layer with its bands named (B02, B03… or with wavelengths), or a Sentinel-2 or Landsat
product as it was downloaded, or a STAC item. The product's own scale and offset are applied.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Model.&lt;/b&gt; The best one whose bands the scene has is taken, unless you choose. A model that gives a standard
deviation is preferred.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Several variables&lt;/b&gt; go into a folder, each with its best model. One whose bands the scene does not have is
left out, and the log says why. Where a model checks all of them together, a further map says how well each spectrum
fits what was retrieved from it, and flags variables that do not go together.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Intervals.&lt;/b&gt; A confidence adds two bounds between which the true value lies that often. On what they were
calibrated stands in each layer's properties: on simulations, or on the field plots that “Carry a model to field
plots” was given.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Trust.&lt;/b&gt; Flagged pixels and pixels with a large standard deviation are not to be trusted. Clouds and water are
not vegetation: look at the flags there.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Cartografía propiedades de la vegetación, como el índice de área foliar, de una imagen de satélite de reflectancia de superficie.&lt;/p&gt; &lt;p&gt;El resultado es un GeoTIFF y un grupo de capas por variable:&lt;/p&gt; &lt;ul&gt; &lt;li&gt;&lt;b&gt;la estimación&lt;/b&gt;;&lt;/li&gt; &lt;li&gt;&lt;b&gt;su desviación típica&lt;/b&gt;, si el modelo la da: cerca de dos tercios de los valores verdaderos están a menos de una desviación típica de la estimación;&lt;/li&gt; &lt;li&gt;&lt;b&gt;indicadores&lt;/b&gt;: píxeles sin datos, píxeles distintos de todo aquello con que se entrenó el modelo, y valores que se llevaron a los límites de la variable.&lt;/li&gt; &lt;/ul&gt; &lt;p&gt;&lt;b&gt;Escena.&lt;/b&gt; Una capa ráster con sus bandas nombradas (B02, B03… o con longitudes de onda), o un producto Sentinel-2 o Landsat tal como se descargó, o un ítem STAC. Se aplican la escala y el desplazamiento del propio producto.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Modelo.&lt;/b&gt; Se toma el mejor cuyas bandas tiene la escena, salvo que usted elija. Se prefiere un modelo que dé una desviación típica.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Varias variables&lt;/b&gt; van a una carpeta, cada una con su mejor modelo. Se omite aquella cuyas bandas no tiene la escena, y el registro dice por qué. Si un modelo las comprueba todas juntas, otro mapa dice cuánto se ajusta cada espectro a lo que se estimó de él, y señala las variables que no concuerdan.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Intervalos.&lt;/b&gt; Una confianza añade dos límites entre los que está el valor verdadero con esa frecuencia. Con qué se calibraron está en las propiedades de cada capa: con simulaciones, o con las parcelas de campo dadas a «Llevar un modelo a parcelas de campo».&lt;/p&gt; &lt;p&gt;&lt;b&gt;Confianza.&lt;/b&gt; No hay que fiarse de los píxeles señalados ni de los de gran desviación típica. Las nubes y el agua no son vegetación: mire allí los indicadores.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Maps the clouds and shadows of each date of a series.&lt;/p&gt;
&lt;p&gt;A model judges each date alone. Then the clear image of the date is predicted from the last clear dates, and what
looks as predicted is clear whatever the model said: bright roofs and sand no longer pass for clouds, and dark fields
not for shadows. What differs is more likely a cloud or shadow. The first date has nothing before it and keeps the
model's word.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Network.&lt;/b&gt; With this method one network looks at each date together with the four before, and remembers what it
saw; no clear image is predicted. It needs blue, green, red and near infrared.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Dates.&lt;/b&gt; Layers in the order of time, or in the order of the temporal controller where each has a time there; or
a folder of scenes. All must lie on one grid.&lt;/p&gt;
&lt;p&gt;The result is a folder with a map for each date, as the cloud detection makes them. The log says what the dates
before changed in each.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Cartografía las nubes y sombras de cada fecha de una serie.&lt;/p&gt; &lt;p&gt;Un modelo juzga cada fecha por sí sola. Después se predice la imagen despejada de la fecha a partir de las últimas fechas despejadas, y lo que se ve como se predijo está despejado diga lo que diga el modelo: los tejados claros y la arena ya no pasan por nubes, ni los campos oscuros por sombras. Lo que difiere es más probablemente nube o sombra. La primera fecha no tiene nada antes y conserva lo que dice el modelo.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Red.&lt;/b&gt; Con este método una red mira cada fecha junto con las cuatro anteriores, y recuerda lo que vio; no se predice ninguna imagen despejada. Necesita azul, verde, rojo e infrarrojo cercano.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Fechas.&lt;/b&gt; Capas en el orden del tiempo, o en el orden del controlador temporal si cada una tiene un tiempo allí; o una carpeta de escenas. Todas deben estar en una misma cuadrícula.&lt;/p&gt; &lt;p&gt;El resultado es una carpeta con un mapa por fecha, como los hace la detección de nubes. El registro dice qué cambiaron en cada una las fechas anteriores.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Maps the clouds and shadows of every scene in a folder, one after the other, without anybody beside
it: Sentinel-2 and Landsat products as folders or archives, and GeoTIFFs. Each scene gets the model that suits it.&lt;/p&gt;
&lt;p&gt;The result is a folder with a map for each scene, and a summary as a table and as a page with small pictures, which
grow with each scene. A scene that fails is told there and passed over. Maps that the same settings made before stay, so
that a run that was stopped goes on where it was.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Area.&lt;/b&gt; With polygons, the summary tells the cloud cover of each of them too; scenes are mapped whole.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Cartografía las nubes y sombras de cada escena de una carpeta, una tras otra, sin nadie al lado: productos Sentinel-2 y Landsat como carpetas o archivos comprimidos, y GeoTIFF. Cada escena recibe el modelo que le conviene.&lt;/p&gt; &lt;p&gt;El resultado es una carpeta con un mapa por escena, y un resumen como tabla y como página con imágenes pequeñas, que crecen con cada escena. Una escena que falla se dice allí y se pasa por alto. Los mapas que los mismos ajustes hicieron antes quedan, de modo que una ejecución detenida sigue donde estaba.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Área.&lt;/b&gt; Con polígonos, el resumen dice también la cobertura de nubes de cada uno; las escenas se cartografían enteras.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Reads out all that the bands of an image tell of a place.&lt;/p&gt;
&lt;p&gt;Choose an image of surface reflectance, or a map that TerraClara made of one; press “Pick a pixel” and click into it,
or select polygons of a layer and press “Selected polygons”.&lt;/p&gt;
&lt;p&gt;For each variable you see the estimate with its standard deviation and 90 % interval; for the chosen one the hill of
what is likely. Below, the measured spectrum stands beside the one that is expected at these values. A triangle marks a
remark of the model.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Lee todo lo que las bandas de una imagen dicen de un lugar.&lt;/p&gt; &lt;p&gt;Elija una imagen de reflectancia de superficie, o un mapa que TerraClara hizo de una; pulse «Elegir un píxel» y haga clic en ella, o seleccione polígonos de una capa y pulse «Polígonos seleccionados».&lt;/p&gt; &lt;p&gt;De cada variable se ve la estimación con su desviación típica y su intervalo del 90 %; de la elegida, la colina de lo probable. Debajo, el espectro medido está junto al que se espera con estos valores. Un triángulo señala una observación del modelo.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Simulates canopies and their spectra as a sensor sees them, without noise: leaves by PROSPECT-D,
canopies by 4SAIL. The table holds reflectances, angles, and the variables that can be learned from it: leaf area
index, chlorophyll of leaves and canopy, water, FAPAR and vegetation cover.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Sensor.&lt;/b&gt; One that is known by name, a table of spectral responses, or bands by their centers and widths.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Laws&lt;/b&gt; say how canopies, soils and angles vary: those of the S2ToolBox ATBD, unless you edit them.&lt;/p&gt;
&lt;p&gt;Then “Train a retrieval model” learns from the table.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Simula doseles y sus espectros como los ve un sensor, sin ruido: las hojas con PROSPECT-D, los doseles con 4SAIL. La tabla contiene reflectancias, ángulos y las variables que se pueden aprender de ella: índice de área foliar, clorofila de las hojas y del dosel, agua, FAPAR y cobertura vegetal.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Sensor.&lt;/b&gt; Uno conocido por su nombre, una tabla de respuestas espectrales, o bandas por sus centros y anchos.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Leyes&lt;/b&gt; dicen cómo varían doseles, suelos y ángulos: las del ATBD de S2ToolBox, salvo que usted las edite.&lt;/p&gt; &lt;p&gt;Después «Entrenar un modelo de estimación» aprende de la tabla.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Takes a scene through any model in an ONNX file: one from the catalog, one made with TerraClara, one
made for Deepness, or a network of your own.&lt;/p&gt;
&lt;p&gt;The model's card says which bands it needs and what it gives. A file without a card takes the scene's bands in
their order, or those that you name under “Bands of the model”.&lt;/p&gt;
&lt;p&gt;The result is one GeoTIFF with a band for each output of the model, and one group of styled layers.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Maps of classes&lt;/b&gt; can be cleaned: a majority filter, and small patches merged into their largest neighbors. The
band of classes is the clean one then; probabilities, uncertainty and flags stay as the model gave them. Polygons of the
classes tell their areas. Pixels without data stay so.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Pasa una escena por cualquier modelo en un archivo ONNX: uno del catálogo, uno hecho con TerraClara, uno hecho para Deepness, o una red propia.&lt;/p&gt; &lt;p&gt;La ficha del modelo dice qué bandas necesita y qué da. Un archivo sin ficha toma las bandas de la escena en su orden, o las que usted nombre en «Bandas del modelo».&lt;/p&gt; &lt;p&gt;El resultado es un GeoTIFF con una banda por salida del modelo, y un grupo de capas con estilo.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Los mapas de clases&lt;/b&gt; se pueden limpiar: un filtro de mayoría, y manchas pequeñas unidas a sus vecinas mayores. La banda de clases es entonces la limpia; las probabilidades, la incertidumbre y los indicadores quedan como los dio el modelo. Los polígonos de las clases dicen sus áreas. Los píxeles sin datos quedan así.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Teaches a model of retrieval what it gets wrong where you measured, and maps your scene with the
corrected model. Ten plots are enough to begin with; with twenty its intervals are surer.&lt;/p&gt;
&lt;p&gt;The result is a model file, which maps other scenes of the place with “Apply a model”, and the map of the
scene.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Plots.&lt;/b&gt; A layer of points or polygons with a field of the measured value, such as “lai”. Fields called std or
error, site or plot, and date are recognized by their names; the log says which were taken.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Sites.&lt;/b&gt; Plots of one site are alike. Where a field names the sites, whole sites are left out in turn to judge
the model and to calibrate its intervals, which then hold for a site where nobody measured.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Trust.&lt;/b&gt; The log gives the error before and after, the latter on sites that the correction did not see, and
how far the model as it is was trusted: from 1, it is right, to 0, it says nothing here.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Enseña a un modelo de estimación en qué se equivoca donde usted midió, y cartografía su escena con el modelo corregido. Diez parcelas bastan para empezar; con veinte sus intervalos son más seguros.&lt;/p&gt; &lt;p&gt;El resultado es un archivo de modelo, que cartografía otras escenas del lugar con «Aplicar un modelo», y el mapa de la escena.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Parcelas.&lt;/b&gt; Una capa de puntos o polígonos con un campo del valor medido, como «lai». Los campos llamados std o error, site o plot, y date se reconocen por sus nombres; el registro dice cuáles se tomaron.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Sitios.&lt;/b&gt; Las parcelas de un sitio se parecen. Si un campo nombra los sitios, se apartan por turnos sitios enteros para juzgar el modelo y calibrar sus intervalos, que valen entonces para un sitio donde nadie midió.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Confianza.&lt;/b&gt; El registro da el error antes y después, este en sitios que la corrección no vio, y cuánto se confió en el modelo tal cual: desde 1, acierta, hasta 0, aquí no dice nada.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Tells how far two to four explanations of a map agree: of several methods, models or dates,
as “Explain a map” made them, all on one grid.&lt;/p&gt;
&lt;p&gt;The result is a table of Spearman's rank correlations over pixels with data in all of them. Near 1 they name the same
places; near 0 they have nothing to do with each other, and none of them should be shown without the others.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Dice hasta qué punto concuerdan de dos a cuatro explicaciones de un mapa: de varios métodos, modelos o fechas, tal como las hizo «Explicar un mapa», todas en una misma cuadrícula.&lt;/p&gt;
&lt;p&gt;El resultado es una tabla de las correlaciones de rangos de Spearman sobre los píxeles con datos en todas. Cerca de 1 señalan los mismos lugares; cerca de 0 no tienen nada que ver unas con otras, y ninguna debería mostrarse sin las demás.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Tells how right a map of a variable is, and whether its uncertainty can be believed, from plots
that its model did not see.&lt;/p&gt;
&lt;p&gt;The page has the errors, how often the map's intervals hold what was measured, overall, by fifth of the estimates and
by site, and how wide they would have to be. Beside it stand the figures (.json) and a table of the plots (.csv).&lt;/p&gt;
&lt;p&gt;Where the map is too sure, “Carry a model to field plots” makes one whose intervals hold.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Dice cuán acertado es un mapa de una variable, y si su incertidumbre es creíble, con parcelas que su modelo no vio.&lt;/p&gt; &lt;p&gt;La página tiene los errores, cuántas veces los intervalos del mapa contienen lo medido, en conjunto, por quintos de las estimaciones y por sitio, y cuán anchos tendrían que ser. A su lado están las cifras (.json) y una tabla de las parcelas (.csv).&lt;/p&gt; &lt;p&gt;Si el mapa está demasiado seguro, «Llevar un modelo a parcelas de campo» hace uno cuyos intervalos se cumplen.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Tells how right a map of classes is, and how large its classes really are, from points drawn at
random in each class and labelled.&lt;/p&gt;
&lt;p&gt;The result is a page with the confusion matrix, the overall accuracy, user's and producer's accuracy of each class,
and areas corrected for the map's errors, all with 95 % intervals (Olofsson et al. 2014). Counted pixels are given
beside them: they are no estimate of an area.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Warnings&lt;/b&gt; say where labelled points lie on training areas, or classes have too few points.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Dice cuán acertado es un mapa de clases, y cuánto miden de verdad sus clases, con puntos sorteados en cada clase y etiquetados.&lt;/p&gt; &lt;p&gt;El resultado es una página con la matriz de confusión, la exactitud global, la exactitud del usuario y del productor de cada clase, y áreas corregidas de los errores del mapa, todo con intervalos del 95 % (Olofsson et al. 2014). Los píxeles contados se dan al lado: no son una estimación de un área.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Avisos&lt;/b&gt; dicen dónde hay puntos etiquetados sobre áreas de entrenamiento, o clases con demasiado pocos puntos.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Tells why a map says what it says at one place.&lt;/p&gt;
&lt;p&gt;Choose a map that TerraClara made, press “Pixel” and click into the map; or “Region”, and click the corners of one;
or select polygons of a layer and press “Selected”. The bars tell what each band gave to the value, against a place
where every band holds its mean over the scene: red raises it, blue lowers it. Bracketed bands go together: read them
as one.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Fast&lt;/b&gt; looks at slopes. &lt;b&gt;Detailed&lt;/b&gt; takes the difference apart so that the bars add up. &lt;b&gt;Check&lt;/b&gt; asks
also whether the answer hangs on the places it names, whether a network that has learned nothing would say the same,
whether another method agrees, and whether a little noise would change it.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Steps&lt;/b&gt; go from the scene's mean to the value, &lt;b&gt;Dates&lt;/b&gt; show bands by dates of a series, and &lt;b&gt;Spectrum&lt;/b&gt;
shows the place among the spectra that the model knows. &lt;b&gt;Compare&lt;/b&gt; (under Advanced) puts up to three other methods,
models or dates beside it, with their rank correlations.&lt;/p&gt;
&lt;p&gt;It shows what this model used for its answer, not what causes it on the ground.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Dice por qué un mapa dice lo que dice en un lugar.&lt;/p&gt; &lt;p&gt;Elija un mapa que hizo TerraClara, pulse «Píxel» y haga clic en el mapa; o «Región», y haga clic en las esquinas de una; o seleccione polígonos de una capa y pulse «Seleccionados». Las barras dicen qué aportó cada banda al valor, frente a un lugar donde cada banda tiene su media sobre la escena: el rojo lo sube, el azul lo baja. Las bandas unidas por un corchete van juntas: léalas como una sola.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Rápido&lt;/b&gt; mira las pendientes. &lt;b&gt;Detallado&lt;/b&gt; descompone la diferencia de modo que las barras suman. &lt;b&gt;Comprobar&lt;/b&gt; pregunta además si la respuesta depende de los lugares que nombra, si una red que no ha aprendido nada diría lo mismo, si otro método concuerda, y si un poco de ruido la cambiaría.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Pasos&lt;/b&gt; va de la media de la escena al valor, &lt;b&gt;Fechas&lt;/b&gt; muestra las bandas por fechas de una serie, y &lt;b&gt;Espectro&lt;/b&gt; muestra el lugar entre los espectros que el modelo conoce. &lt;b&gt;Comparar&lt;/b&gt; (en Avanzado) pone al lado hasta otros tres métodos, modelos o fechas, con sus correlaciones de rangos.&lt;/p&gt; &lt;p&gt;Muestra lo que este modelo usó para su respuesta, no lo que la causa en el terreno.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Tells why a map says what it says: what each band gave to the value of each pixel, and for networks of
images what each pixel gave to those around it.&lt;/p&gt;
&lt;p&gt;The result is one GeoTIFF and one group of layers. Red speaks for, blue against; where nothing speaks, the image
under it can be seen. The colors end where 99 % of the pixels lie, alike on both sides of zero.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Map.&lt;/b&gt; A layer that TerraClara made: it knows its model and its scene. Or give a scene and a model. A network
that looks at a series of images takes the dates as the scene and its further files, the earliest first: the last one
is explained, with a layer for each band of each date.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;What to explain.&lt;/b&gt; Empty: the class that each pixel got, or the estimate. Otherwise class=cloud, against=forest,
crop (why this and not that), output=mean or output=std (why the map is unsure).&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt;&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;deeplift&lt;/b&gt;: what each band adds to the value that bands at their means over the scene would give; the parts add
up;&lt;/li&gt;
&lt;li&gt;&lt;b&gt;gradient_input&lt;/b&gt;: the same from slopes alone, faster and coarser;&lt;/li&gt;
&lt;li&gt;&lt;b&gt;sensitivity&lt;/b&gt;: how much the value would change with each band;&lt;/li&gt;
&lt;li&gt;&lt;b&gt;occlusion&lt;/b&gt;: each band is left out in turn; for any model of pixels, also for trees;&lt;/li&gt;
&lt;li&gt;&lt;b&gt;exact_shapley&lt;/b&gt;: the bands' Shapley values, of the mean of a Gaussian process or of trees;&lt;/li&gt;
&lt;li&gt;&lt;b&gt;hirescam, grad_cam&lt;/b&gt;: where in an image the evidence lies, in the layer of a network that all of the answer
passes through.&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;&lt;b&gt;Trust.&lt;/b&gt; It shows what this model used for its answer, not what causes it on the ground. Where bands say the
same, one may stand for another. The dock “Explain” checks single places.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Dice por qué un mapa dice lo que dice: qué aportó cada banda al valor de cada píxel, y en redes de imágenes qué aportó cada píxel a los de su alrededor.&lt;/p&gt; &lt;p&gt;El resultado es un GeoTIFF y un grupo de capas. El rojo habla a favor, el azul en contra; donde nada habla, se ve la imagen de debajo. Los colores terminan donde está el 99 % de los píxeles, igual a ambos lados del cero.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Mapa.&lt;/b&gt; Una capa que hizo TerraClara: conoce su modelo y su escena. O indique una escena y un modelo. Una red que mira una serie de imágenes toma las fechas como la escena y sus demás archivos, la más antigua primero: se explica la última, con una capa para cada banda de cada fecha.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Qué explicar.&lt;/b&gt; Vacío: la clase que recibió cada píxel, o la estimación. Si no, class=cloud, against=forest, crop (por qué esto y no aquello), output=mean u output=std (por qué el mapa duda).&lt;/p&gt; &lt;p&gt;&lt;b&gt;Método.&lt;/b&gt;&lt;/p&gt; &lt;ul&gt; &lt;li&gt;&lt;b&gt;deeplift&lt;/b&gt;: qué añade cada banda al valor que darían las bandas en sus medias sobre la escena; las partes suman;&lt;/li&gt; &lt;li&gt;&lt;b&gt;gradient_input&lt;/b&gt;: lo mismo solo con pendientes, más rápido y más burdo;&lt;/li&gt; &lt;li&gt;&lt;b&gt;sensitivity&lt;/b&gt;: cuánto cambiaría el valor con cada banda;&lt;/li&gt; &lt;li&gt;&lt;b&gt;occlusion&lt;/b&gt;: se omite cada banda por turno; para cualquier modelo de píxeles, también árboles;&lt;/li&gt; &lt;li&gt;&lt;b&gt;exact_shapley&lt;/b&gt;: los valores de Shapley de las bandas, de la media de un proceso gaussiano o de árboles;&lt;/li&gt; &lt;li&gt;&lt;b&gt;hirescam, grad_cam&lt;/b&gt;: dónde está en una imagen la evidencia, en la capa de una red por la que pasa toda la respuesta.&lt;/li&gt; &lt;/ul&gt; &lt;p&gt;&lt;b&gt;Confianza.&lt;/b&gt; Muestra lo que este modelo usó para su respuesta, no lo que la causa en el terreno. Donde las bandas dicen lo mismo, una puede estar en lugar de otra. El panel «Explicar» comprueba lugares sueltos.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;The mean of a map over each area, with its standard deviation and 90 % interval.&lt;/p&gt;
&lt;p&gt;Errors of neighboring pixels are alike and do not average out. Dividing the standard deviation by the root of the
number of pixels would take a field of a thousand of them for thirty times surer than a pixel. Here the model's own part
of the uncertainty counts whole, and noise averages out over the distance that you give; map the outputs std_model and
std_noise too, and both are told apart.&lt;/p&gt;</source>
            <translation>&lt;p&gt;La media de un mapa sobre cada área, con su desviación típica y su intervalo del 90 %.&lt;/p&gt; &lt;p&gt;Los errores de píxeles vecinos se parecen y no se compensan. Dividir la desviación típica por la raíz del número de píxeles tomaría un campo de mil de ellos por treinta veces más seguro que un píxel. Aquí la parte de la incertidumbre que es del modelo cuenta entera, y el ruido se compensa sobre la distancia que usted indique; cartografíe también las salidas std_model y std_noise, y ambas se distinguen.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Trains a model of retrieval of any variable: from a table of “Simulate spectra”, from field
plots on a scene, from both, or from a table of measured spectra; and maps the scene with it.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Simulations&lt;/b&gt; get the noise of a sensor first. With plots too, the model of the simulations is corrected by
the plots as far as the simulations can be trusted, which is learned.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Ways to learn&lt;/b&gt; that you choose are compared on samples that were left out; the best is kept, and the log
shows the table.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Logarithm.&lt;/b&gt; For what is positive and varies by its own size, such as chlorophyll in water.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Entrena un modelo de estimación de cualquier variable: con una tabla de «Simular espectros», con parcelas de campo en una escena, con ambas, o con una tabla de espectros medidos; y cartografía la escena con él.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Las simulaciones&lt;/b&gt; reciben primero el ruido de un sensor. Si hay también parcelas, el modelo de las simulaciones se corrige con ellas en la medida en que las simulaciones sean de fiar, lo cual se aprende.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Las formas de aprender&lt;/b&gt; que usted elija se comparan en muestras apartadas; se conserva la mejor, y el registro muestra la tabla.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Logaritmo.&lt;/b&gt; Para lo que es positivo y varía según su propio tamaño, como la clorofila en agua.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Turns a published Gaussian process into a model that maps like any other: from a file of arrays
(.npz), or from a script for Earth Engine that holds them as lists.&lt;/p&gt;
&lt;p&gt;The model gives the published numbers, and its standard deviation with the noise. Map it with “Apply a model”.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Convierte un proceso gaussiano publicado en un modelo que cartografía como cualquier otro: de un archivo de matrices (.npz), o de un script para Earth Engine que las contiene como listas.&lt;/p&gt; &lt;p&gt;El modelo da los números publicados, y su desviación típica con el ruido. Haga mapas con él mediante «Aplicar un modelo».&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Writes a Gaussian process as published ones are stored: a file of arrays (.npz), or a script for Earth
Engine (.py) that holds them as lists.&lt;/p&gt;
&lt;p&gt;The process must have been kept with its arrays, as those of the catalog are, and have one squared-exponential
kernel. What the format cannot hold, such as noise that depends on the spectrum, the log says.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Escribe un proceso gaussiano como se guardan los publicados: un archivo de matrices (.npz), o un script para Earth Engine (.py) que las contiene como listas.&lt;/p&gt; &lt;p&gt;El proceso debe haberse guardado con sus matrices, como los del catálogo, y tener un solo núcleo exponencial cuadrático. Lo que el formato no puede contener, como un ruido que depende del espectro, lo dice el registro.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Writes a model whose standard deviation holds what the noise of its bands does to the estimate,
beyond the noise that it was trained with.&lt;/p&gt;
&lt;p&gt;The noise is that of a sensor and its atmospheric correction: in each band by itself and in all bands together, a
part that is added and a part that grows with reflectance. It is carried through the model by its slopes, to first
order, within 5 % of what sampling finds (Johnson et al. 2020).&lt;/p&gt;
&lt;p&gt;The new model has one more output, std_input: that part by itself. Map it with “Apply a model”.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Escribe un modelo cuya desviación típica contiene lo que el ruido de sus bandas causa en la estimación, más allá del ruido con que se entrenó.&lt;/p&gt; &lt;p&gt;El ruido es el de un sensor y su corrección atmosférica: en cada banda por sí sola y en todas las bandas juntas, una parte que se suma y otra que crece con la reflectancia. Se propaga por el modelo mediante sus pendientes, a primer orden, a menos de un 5 % de lo que da el muestreo (Johnson et al. 2020).&lt;/p&gt; &lt;p&gt;El modelo nuevo tiene una salida más, std_input: esa parte por sí sola. Haga mapas con él mediante «Aplicar un modelo».&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A CSV of soil spectra: a column of wavelengths (400 to 2500 nm), and one for each soil. Empty: soils by law.</source>
            <translation>Un CSV de espectros de suelo: una columna de longitudes de onda (400 a 2500 nm) y una por suelo. Vacío: suelos según la ley.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A CSV with a row for each sample: spectra and the value, such as chlorophyll in water.</source>
            <translation>Un CSV con una fila por muestra: espectros y el valor, como la clorofila en agua.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A CSV: a column of wavelengths (nm), and one of relative responses for each band.</source>
            <translation>Un CSV: una columna de longitudes de onda (nm) y una de respuestas relativas por banda.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>A Folder of Packages</source>
            <translation>Carpeta de paquetes</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>A Gaussian process trained on PROSAIL simulations through the spectral responses of Landsat 8 and Landsat 9, with the canopy laws and the noise of the S2ToolBox ATBD and more kinds of soil.</source>
            <translation>Un proceso gaussiano entrenado con simulaciones de PROSAIL con las respuestas espectrales de Landsat 8 y Landsat 9, con las leyes del dosel y el ruido del ATBD de S2ToolBox y más tipos de suelo.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>A Gaussian process trained on PROSAIL simulations through the spectral responses of Sentinel-2A and Sentinel-2B, with the canopy laws and the noise of the S2ToolBox ATBD and more kinds of soil.</source>
            <translation>Un proceso gaussiano entrenado con simulaciones de PROSAIL con las respuestas espectrales de Sentinel-2A y Sentinel-2B, con las leyes del dosel y el ruido del ATBD de S2ToolBox y más tipos de suelo.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A GeoPackage of points.</source>
            <translation>Un GeoPackage de puntos.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A GeoPackage of the classes, such as clouds and shadows, beside each map.</source>
            <translation>Un GeoPackage de las clases, como nubes y sombras, junto a cada mapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A JSON file of laws. Empty: those of the S2ToolBox ATBD. Edit… shows them and writes such a file.</source>
            <translation>Un archivo JSON de leyes. Vacío: las del ATBD de S2ToolBox. Editar… las muestra y escribe un archivo así.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A PDF or PNG file, by the ending of its name. The layout stays in the project either way.</source>
            <translation>Un archivo PDF o PNG, según la terminación de su nombre. La composición queda en el proyecto en todo caso.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>A Python of conda or a virtual environment, such as one for a GPU, that makes maps instead</source>
            <translation>Un Python de conda o de un entorno virtual, por ejemplo uno para una GPU, que haga los mapas en su lugar</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>A Sentinel-2 image with its 20 m bands.</source>
            <translation>Una imagen Sentinel-2 con sus bandas de 20 m.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A Sentinel-2 product (the .zip, the .SAFE folder, or its MTD_MSIL2A.xml), a Landsat Collection 2 product (its folder or its _MTL file) or a STAC item (its .json file or its address), in place of a raster layer.</source>
            <translation>Un producto de Sentinel-2 (el .zip, la carpeta .SAFE o su MTD_MSIL2A.xml), un producto de Landsat Collection 2 (su carpeta o su archivo _MTL) o un ítem STAC (su archivo .json o su dirección), en lugar de una capa ráster.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>A chosen model retrieves one variable; leave the model to “auto” for several.</source>
            <translation>Un modelo elegido estima una sola variable; deje el modelo en «auto» para varias.</translation>
        </message>
        <message>
            <location filename="../../core/explain/targets.py" />
            <source>A class to compare with needs a class to explain; give both.</source>
            <translation>Una clase con la que comparar necesita una clase que explicar; indique ambas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>A cloud map and reference labels are needed; choose both.</source>
            <translation>Se necesitan un mapa de nubes y etiquetas de referencia; elija ambos.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>A cloud that a composite kept looks like a harvest.</source>
            <translation>Una nube que un compuesto conservó parece una cosecha.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/composite.py" />
            <source>A composite needs at least one scene with its cloud map. Give a scene and map its clouds first.</source>
            <translation>Un compuesto necesita al menos una escena con su mapa de nubes. Dé una escena y cartografíe antes sus nubes.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>A confidence of {0} is given, but none of its {1} is to be written; add {2} to the outputs.</source>
            <translation>Se da una confianza de {0}, pero no se escribe ninguno de sus {1}; añada {2} a las salidas.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <location filename="../../core/retrieval/readout.py" />
            <source>A confidence of {0} is not possible; give one between 0 and 1, such as 0.9.</source>
            <translation>Una confianza de {0} no es posible; indique una entre 0 y 1, como 0.9.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>A confidence of {} is not offered here; choose one of {}.</source>
            <translation>Aquí no se ofrece una confianza de {}; elija una de {}.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/confusion.py" />
            <source>A confusion matrix counts samples; give whole numbers from 0.</source>
            <translation>Una matriz de confusión cuenta muestras; indique números enteros desde 0.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/confusion.py" />
            <source>A confusion matrix of shape {0} does not fit {1} classes with {2} names; give one row and one column for each class.</source>
            <translation>Una matriz de confusión de forma {0} no corresponde a {1} clases con {2} nombres; indique una fila y una columna por clase.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/zones.py" />
            <source>A correlation length of {0} is not possible; give 0 or more.</source>
            <translation>Una longitud de correlación de {0} no es posible; indique 0 o más.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>A day is given, but no file for the composite; give one, or leave the day out.</source>
            <translation>Se da un día, pero ningún archivo para el compuesto; indique uno u omita el día.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A file (.gpkg, .geojson or .shp) with a polygon for each cloud and shadow, its class and its area.</source>
            <translation>Un archivo (.gpkg, .geojson o .shp) con un polígono por nube y sombra, su clase y su área.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A file (.stac.json) beside the map that says to catalogs where it lies, when it was taken, how it was made and by which model.</source>
            <translation>Un archivo (.stac.json) junto al mapa que dice a los catálogos dónde está, cuándo se tomó, cómo se hizo y con qué modelo.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A file that holds x_train, alpha and the kernel's numbers under their published names, or a script.</source>
            <translation>Un archivo que contiene x_train, alpha y los números del núcleo con sus nombres publicados, o un script.</translation>
        </message>
        <message>
            <location filename="../../core/gp/exact.py" />
            <source>A fit needs inputs (n, D) and n targets, n at least 2; got {0} and {1}.</source>
            <translation>Un ajuste necesita entradas (n, D) y n objetivos, con n de al menos 2; se recibieron {0} y {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>A folder of wheels, made by the same dialog on a computer with a network</source>
            <translation>Una carpeta de paquetes wheel, creada con este mismo diálogo en un equipo con red</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A folder with one scene for each date: products by their dates, other files by their names.</source>
            <translation>Una carpeta con una escena por fecha: los productos por sus fechas, los demás archivos por sus nombres.</translation>
        </message>
        <message>
            <location filename="../../core/raster/grid.py" />
            <source>A grid of {0} x {1} pixels has no pixel. Give 1 pixel or more on each side.</source>
            <translation>Una cuadrícula de {0} x {1} píxeles no tiene ningún píxel. Dé 1 píxel o más por lado.</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>A guided first map on a small simulated scene (TerraClara)</source>
            <translation>Un primer mapa guiado sobre una pequeña escena simulada (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../core/gp/classification_graph.py" />
            <source>A kernel of kind {0} cannot be written for classes; fit another.</source>
            <translation>Un núcleo de tipo {0} no puede escribirse para clases; ajuste otro.</translation>
        </message>
        <message>
            <location filename="../../core/gp/kernels.py" />
            <source>A kernel's {0} must be positive and finite; found {1}.</source>
            <translation>En un núcleo debe ser positivo y finito: {0}; se halló {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>A layer for each band as well</source>
            <translation>También una capa por banda</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A layer of TerraClara's; its provenance file names the model, the scene and the area, in place of which another one can be given. Or leave it out and give a scene and a model.</source>
            <translation>Una capa de TerraClara; su archivo de procedencia nombra el modelo, la escena y el área, en cuyo lugar puede darse otra. O déjela vacía y dé una escena y un modelo.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/prosail.py" />
            <source>A leaf area index of {0} is negative; give 0 or more.</source>
            <translation>Un índice de área foliar de {0} es negativo; indique 0 o más.</translation>
        </message>
        <message>
            <location filename="../../core/explain/leaf_boxes.py" />
            <source>A leaf depends on {0} features; up to {1} can be told apart. Use flatter trees.</source>
            <translation>Una hoja depende de {0} características; se pueden distinguir hasta {1}. Use árboles más planos.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/beforehand.py" />
            <source>A majority in squares of {0} pixels is not possible; give an odd number from 3 to {1}.</source>
            <translation>Una mayoría en cuadrados de {0} píxeles no es posible; indique un número impar de 3 a {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>A map and areas are needed; choose both.</source>
            <translation>Se necesitan un mapa y áreas; elija ambos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>A map and field plots are needed; choose both.</source>
            <translation>Se necesitan un mapa y parcelas de campo; elija ambos.</translation>
        </message>
        <message>
            <location filename="../../core/cli/explain.py" />
            <source>A map is checked as it is made; leave --check out, which is of a place.</source>
            <translation>Un mapa se comprueba al hacerlo; omita --check, que es de un lugar.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>A map is explained as it was made; leave {} ({}) out beside it.</source>
            <translation>Un mapa se explica tal como se hizo; omita {} ({}) junto a él.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>A map is given twice; give each date once.</source>
            <translation>Un mapa se da dos veces; indique cada fecha una vez.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A map is written here for each date.</source>
            <translation>Aquí se escribe un mapa por fecha.</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>A map needs at least one band. Ask for an output.</source>
            <translation>Un mapa necesita al menos una banda. Pida una salida.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>A map of classes and labelled points are needed; choose both.</source>
            <translation>Se necesitan un mapa de clases y puntos etiquetados; elija ambos.</translation>
        </message>
        <message>
            <location filename="../../core/explain/scope.py" />
            <source>A map of the shape {0} does not lie on the input {1}; only maps over the input are checked.</source>
            <translation>Un mapa de forma {0} no está sobre la entrada {1}; solo se comprueban mapas sobre la entrada.</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>A map of type {0} is not possible; choose {1}.</source>
            <translation>Un mapa de tipo {0} no es posible; elija {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A map that the cloud detection made.</source>
            <translation>Un mapa que hizo la detección de nubes.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A map with a band “mean”, and “std” to judge its uncertainty: one of “Biophysical retrieval”.</source>
            <translation>Un mapa con una banda «mean», y «std» para juzgar su incertidumbre: uno de «Estimación biofísica».</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A map with bands “mean” and “std”, as “Biophysical retrieval” makes it.</source>
            <translation>Un mapa con bandas «mean» y «std», como los hace «Estimación biofísica».</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>A minimum of {0} points is not possible; give 0 or more.</source>
            <translation>Un mínimo de {0} puntos no es posible; indique 0 o más.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A model of retrieval with a standard deviation: an .onnx file, or an id such as lai-s2-20m.</source>
            <translation>Un modelo de estimación con desviación típica: un archivo .onnx, o un id como lai-s2-20m.</translation>
        </message>
        <message>
            <location filename="../../core/model/bare.py" />
            <source>A model without a card: bands and units are as you say.</source>
            <translation>Un modelo sin ficha: las bandas y unidades son las que usted diga.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>A name written into a field of numbers becomes 0: use a field of text.</source>
            <translation>Un nombre escrito en un campo de números se convierte en 0: use un campo de texto.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>A network for the series of a pixel, trained on 852 labelled series of Mato Grosso, Brazil.</source>
            <translation>Una red para la serie de un píxel, entrenada con 852 series etiquetadas de Mato Grosso, Brasil.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>A network that has learned nothing gives a map not unlike this one</source>
            <translation>Una red que no ha aprendido nada da un mapa bastante parecido a este</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>A network that has learned nothing gives another map</source>
            <translation>Una red que no ha aprendido nada da otro mapa</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>A network that has learned nothing gives the same map: it shows the image, not the network</source>
            <translation>Una red que no ha aprendido nada da el mismo mapa: muestra la imagen, no la red</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A page; its figures and a table of the plots are written beside it.</source>
            <translation>Una página; sus cifras y una tabla de las parcelas se escriben a su lado.</translation>
        </message>
        <message>
            <location filename="../../core/explain/players.py" />
            <source>A patch of {0} pixels cannot be; choose 1 or more.</source>
            <translation>Un recorte de {0} píxeles no puede ser; elija 1 o más.</translation>
        </message>
        <message>
            <location filename="../../core/cli/explain.py" />
            <source>A place is printed and not written; give --point or --region, or -o, not both.</source>
            <translation>Un lugar se muestra y no se escribe; indique --point o --region, o bien -o, no ambos.</translation>
        </message>
        <message>
            <location filename="../../core/cli/explain.py" />
            <source>A place is printed, and no map is made; leave --area, --report, --stac and --per-band out. --region takes an area.</source>
            <translation>Un lugar se imprime y no se hace ningún mapa; omita --area, --report, --stac y --per-band. --region toma un área.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A polygon for each patch of a class with its name, its area, and the means of probability and uncertainty where the map has them: .gpkg, .geojson or .shp.</source>
            <translation>Un polígono por mancha de una clase con su nombre, su área y las medias de probabilidad e incertidumbre si el mapa las tiene: .gpkg, .geojson o .shp.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A raster of classes, as “Train and map land cover” makes it.</source>
            <translation>Un ráster de clases, como lo hace «Entrenar y cartografiar la cobertura del suelo».</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A raster of classes, such as “Train and map land cover” makes.</source>
            <translation>Un ráster de clases, como los que hace «Entrenar y cartografiar la cobertura del suelo».</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A raster of classes: the map that the points were drawn over.</source>
            <translation>Un ráster de clases: el mapa sobre el que se sortearon los puntos.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A raster of labels; its first band counts.</source>
            <translation>Un ráster de etiquetas; cuenta su primera banda.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A raster of the same classes, of a later date, on the same pixels.</source>
            <translation>Un ráster de las mismas clases, de una fecha posterior, sobre los mismos píxeles.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A raster with all bands of the scene. Bands are recognized by their names (B02, B8A, red…) or wavelengths.</source>
            <translation>Un ráster con todas las bandas de la escena. Las bandas se reconocen por sus nombres (B02, B8A, red…) o longitudes de onda.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A raster with one band for each class: map with all single probabilities as bands.</source>
            <translation>Un ráster con una banda por clase: haga el mapa con todas las probabilidades como bandas.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jumps.py" />
            <source>A rate of change of {0} a day is not possible; give one above 0 and up to {1}.</source>
            <translation>Un cambio de {0} al día no es posible; indique uno mayor que 0 y de {1} como máximo.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jumps.py" />
            <source>A rate of false alarms of {0} is not possible; give up to 0.2, such as 0.01.</source>
            <translation>Una tasa de falsas alarmas de {0} no es posible; indique hasta 0.2, como 0.01.</translation>
        </message>
        <message>
            <location filename="../../core/raster/scene.py" />
            <source>A resolution of {0} m is not possible; give a number above 0.</source>
            <translation>Una resolución de {0} m no es posible; indique un número mayor que 0.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A row and a column for each map.</source>
            <translation>Una fila y una columna por mapa.</translation>
        </message>
        <message>
            <location filename="../../core/raster/scene.py" />
            <source>A scale of 0 makes every value the same; give the one of the file, such as 0.0001.</source>
            <translation>Una escala de 0 hace iguales todos los valores; indique la del archivo, como 0.0001.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>A scene is given, but no model; choose the model whose map is to be explained.</source>
            <translation>Se da una escena, pero ningún modelo; elija el modelo cuyo mapa se quiere explicar.</translation>
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>A seed of {0} is not possible; give 0 or more.</source>
            <translation>Una semilla de {0} no es posible; indique 0 o más.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>A seed of {0} is not possible; give a whole number from 0.</source>
            <translation>Una semilla de {0} no es posible; dé un número entero desde 0.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>A sensor needs at least one band. Choose some.</source>
            <translation>Un sensor necesita al menos una banda. Elija algunas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <source>A series needs at least two dates; give more layers, or a folder of scenes.</source>
            <translation>Una serie necesita al menos dos fechas; indique más capas o una carpeta de escenas.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/series.py" />
            <source>A series needs at least two dates; {0} is given.</source>
            <translation>Una serie necesita al menos dos fechas; se da {0}.</translation>
        </message>
        <message>
            <location filename="../../plugin/layout.py" />
            <source>A sheet cannot be written as “{}”; let it end in .pdf or .png.</source>
            <translation>Una lámina no se puede escribir como «{}»; que termine en .pdf o .png.</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>A sheet of a map, its uncertainty, flags and legends, to print or to hand over (TerraClara)</source>
            <translation>Una lámina de un mapa, su incertidumbre, indicadores y leyendas, para imprimir o entregar (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>A small U-Net trained on simulations alone: procedural landscapes with PROSAIL canopies, soils, water, snow and roofs under simulated clouds, shadows and air.</source>
            <translation>Una U-Net pequeña entrenada solo con simulaciones: paisajes procedimentales con doseles de PROSAIL, suelos, agua, nieve y tejados bajo nubes, sombras y aire simulados.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>A standard error of {0} is not possible; give a share such as 0.01.</source>
            <translation>Un error típico de {0} no es posible; indique una proporción como 0.01.</translation>
        </message>
        <message>
            <location filename="../../core/gp/kernels.py" />
            <source>A sum of kernels needs at least one term, all for the same number of inputs.</source>
            <translation>Una suma de núcleos necesita al menos un término, todos para el mismo número de entradas.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/table.py" />
            <source>A table is written as .npz or .csv, not as {0}; change the name.</source>
            <translation>Una tabla se escribe como .npz o .csv, no como {0}; cambie el nombre.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A table that “Simulate spectra” wrote as .npz.</source>
            <translation>Una tabla que «Simular espectros» escribió como .npz.</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>A text or a number.</source>
            <translation>Un texto o un número.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>A tolerance of {0} pixels is not possible; give 0 to {1} pixels.</source>
            <translation>Una tolerancia de {0} píxeles no es posible; indique de 0 a {1} píxeles.</translation>
        </message>
        <message>
            <location filename="../../core/explain/surrogate.py" />
            <source>A tree of depth {0} cannot be read; choose 1 to {1}.</source>
            <translation>Un árbol de profundidad {0} no se puede leer; elija de 1 a {1}.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/detect.py" />
            <source>A value of {0} for {1} is not possible; give 0 or more.</source>
            <translation>Un valor de {0} para {1} no es posible; indique 0 o más.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A web page with pictures of the map, its figures and how to cite it, beside each map.</source>
            <translation>Una página web con imágenes del mapa, sus cifras y cómo citarlo, junto a cada mapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A web page with pictures of the map, its figures, what was done, and how to cite it. Of several variables: a page beside each map.</source>
            <translation>Una página web con imágenes del mapa, sus cifras, lo que se hizo y cómo citarlo. Con varias variables: una página junto a cada mapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A web page with tables and pictures.</source>
            <translation>Una página web con tablas e imágenes.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A web page; tables and JSON are written beside it.</source>
            <translation>Una página web; tablas y JSON se escriben a su lado.</translation>
        </message>
        <message>
            <location filename="../../core/raster/grid.py" />
            <source>A window of {0} x {1} pixels is not possible. Give 1 pixel or more on each side.</source>
            <translation>Una ventana de {0} x {1} píxeles no es posible. Dé 1 píxel o más por lado.</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>A {0} of {1} degrees is taken everywhere, the model's default: the scene has none.</source>
            <translation>Se toma en todas partes un {0} de {1} grados, el valor por defecto del modelo: la escena no lo tiene.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/beforehand.py" />
            <source>A {0} of {1} is not possible; give 0 or more.</source>
            <translation>Un {0} de {1} no es posible; indique 0 o más.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/outputs.py" />
            <source>A {0} of {1} is not possible; give a number from 0 to 1.</source>
            <translation>Un {0} de {1} no es posible; indique un número de 0 a 1.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Absorbed by the canopy under direct light from the sun of the scene; SL2P's is that of 10:00 local solar time.</source>
            <translation>Absorbida por el dosel con la luz directa del sol de la escena; la de SL2P es la de las 10:00, hora solar local.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Absorbed fraction of photosynthetic radiation</source>
            <translation>Fracción absorbida de la radiación fotosintética</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <location filename="../../core/retrieval/variables.py" />
            <source>Absorbed fraction of photosynthetic radiation (FAPAR)</source>
            <translation>Fracción absorbida de la radiación fotosintética (FAPAR)</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Absorbed fraction of photosynthetic radiation (FAPAR), Landsat 8 and 9, with uncertainty</source>
            <translation>Fracción absorbida de la radiación fotosintética (FAPAR), Landsat 8 y 9, con incertidumbre</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Absorbed fraction of photosynthetic radiation (FAPAR), SL2P v2.1, Sentinel-2, 20 m</source>
            <translation>Fracción absorbida de la radiación fotosintética (FAPAR), SL2P v2.1, Sentinel-2, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Absorbed fraction of photosynthetic radiation (FAPAR), SL2P v3.0, Landsat 8/9, 30 m</source>
            <translation>Fracción absorbida de la radiación fotosintética (FAPAR), SL2P v3.0, Landsat 8/9, 30 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Absorbed fraction of photosynthetic radiation (FAPAR), SL2P v3.0, Sentinel-2A, 10 m</source>
            <translation>Fracción absorbida de la radiación fotosintética (FAPAR), SL2P v3.0, Sentinel-2A, 10 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Absorbed fraction of photosynthetic radiation (FAPAR), SL2P v3.0, Sentinel-2A, 20 m</source>
            <translation>Fracción absorbida de la radiación fotosintética (FAPAR), SL2P v3.0, Sentinel-2A, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Absorbed fraction of photosynthetic radiation (FAPAR), SL2P v3.0, Sentinel-2B, 10 m</source>
            <translation>Fracción absorbida de la radiación fotosintética (FAPAR), SL2P v3.0, Sentinel-2B, 10 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Absorbed fraction of photosynthetic radiation (FAPAR), SL2P v3.0, Sentinel-2B, 20 m</source>
            <translation>Fracción absorbida de la radiación fotosintética (FAPAR), SL2P v3.0, Sentinel-2B, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Absorbed fraction of photosynthetic radiation (FAPAR), Sentinel-2, 10 m bands, with uncertainty</source>
            <translation>Fracción absorbida de la radiación fotosintética (FAPAR), Sentinel-2, bandas de 10 m, con incertidumbre</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Absorbed fraction of photosynthetic radiation (FAPAR), Sentinel-2, 20 m bands, with uncertainty</source>
            <translation>Fracción absorbida de la radiación fotosintética (FAPAR), Sentinel-2, bandas de 20 m, con incertidumbre</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Absorption of iron oxides</source>
            <translation>Absorción de óxidos de hierro</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>Accuracy</source>
            <translation>Exactitud</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>Accuracy (0 to 1)</source>
            <translation>Exactitud (0 a 1)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <source>Accuracy after, on places the fit did not see (0 to 1)</source>
            <translation>Exactitud después, en lugares no vistos (0 a 1)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>Accuracy and areas of a map</source>
            <translation>Exactitud y áreas de un mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Accuracy and areas of a map…</source>
            <translation>Exactitud y áreas de un mapa…</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <source>Accuracy before, on places the fit did not see (0 to 1)</source>
            <translation>Exactitud antes, en lugares no vistos (0 a 1)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Accuracy on pixels next to those it learned from (0 to 1)</source>
            <translation>Exactitud junto a píxeles aprendidos (0 a 1)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Accuracy on places that the model did not see (0 to 1)</source>
            <translation>Exactitud en lugares que el modelo no vio (0 a 1)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/input_noise.py" />
            <source>Add the noise of the bands to a model</source>
            <translation>Añadir el ruido de las bandas a un modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>Address of the item:</source>
            <translation>Dirección del ítem:</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Address of your organization's package index; empty: what pip is told, or the Python Package Index</source>
            <translation>Dirección del índice de paquetes de su organización; vacío: el indicado a pip, o el Python Package Index</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Adds a lower and an upper bound to the map, calibrated on the plots; the true value lies between them this often. Empty: none.</source>
            <translation>Añade al mapa un límite inferior y uno superior, calibrados con las parcelas; el valor verdadero está entre ellos con esta frecuencia. Vacío: ninguno.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Adds a lower and an upper bound; the true value lies between them this often. Empty: none.</source>
            <translation>Añade un límite inferior y uno superior; el valor verdadero está entre ellos con esta frecuencia. Vacío: ninguno.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/advanced.py" />
            <location filename="../../plugin/docks/form.py" />
            <source>Advanced</source>
            <translation>Avanzado</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <location filename="../../core/clouds/learn.py" />
            <source>All corrections lie in one place: nothing was left to check the fit on. Draw in several places.</source>
            <translation>Todas las correcciones están en un lugar: no quedó nada para comprobar el ajuste. Dibuje en varios lugares.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/trials.py" />
            <source>All labels lie in one place: there is nothing to judge the model on. Draw more.</source>
            <translation>Todas las etiquetas están en un lugar: no hay nada con que juzgar el modelo. Dibuje más.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/published.py" />
            <source>All of them are installed.</source>
            <translation>Todos están instalados.</translation>
        </message>
        <message>
            <location filename="../../plugin/metadata.py" />
            <source>All that made the map, as JSON; “terraclara rerun” makes it again</source>
            <translation>Todo aquello con que se hizo el mapa, en JSON; «terraclara rerun» lo hace otra vez</translation>
        </message>
        <message>
            <location filename="../../core/raster/values.py" />
            <source>All values are below {0}, too dark for any scene; the scale seems to be applied twice: give scale=1.</source>
            <translation>Todos los valores están por debajo de {0}, demasiado oscuro para cualquier escena; la escala parece aplicada dos veces: indique scale=1.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>All {0} plots have the value {1}: how a model errs cannot be learned from them. Check the field, or add plots of other values.</source>
            <translation>Las {0} parcelas tienen todas el valor {1}: de ellas no se puede aprender cómo yerra un modelo. Revise el campo, o añada parcelas de otros valores.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>All {0} samples have the same spectrum; nothing can be learned from them.</source>
            <translation>Las {0} muestras tienen el mismo espectro; de ellas no se puede aprender nada.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>All {0} samples have the value {1}; nothing can be learned from them.</source>
            <translation>Las {0} muestras tienen el valor {1}; de ellas no se puede aprender nada.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Also write a STAC item</source>
            <translation>Escribir también un elemento STAC</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Also write a report of each map</source>
            <translation>Escribir también un informe de cada mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>Also write it as</source>
            <translation>Escribir también como</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Also write polygons</source>
            <translation>Escribir también polígonos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Also write the images without clouds and shadows</source>
            <translation>Escribir también las imágenes sin nubes ni sombras</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>An .onnx file, or the id of a model in the catalog.</source>
            <translation>Un archivo .onnx, o el id de un modelo del catálogo.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/outputs.py" />
            <source>An activation {0} is not known; choose softmax or sigmoid, or none.</source>
            <translation>Una activación {0} no se conoce; elija softmax o sigmoid, o none.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>An allocation {0} is not known; choose {1}.</source>
            <translation>Un reparto {0} no se conoce; elija {1}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/emulator.py" />
            <source>An emulator needs at least 500 simulations and 10 centers, not {0} and {1}. Give more.</source>
            <translation>Un emulador necesita al menos 500 simulaciones y 10 centros, no {0} y {1}. Dé más.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>An example of how series are classified, not a product.</source>
            <translation>Un ejemplo de cómo se clasifican series, no un producto.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>An expected accuracy of {0} is not possible; give shares from 0 to 1.</source>
            <translation>Una exactitud esperada de {0} no es posible; indique proporciones de 0 a 1.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>An explanation of {0} samples of {1} cannot be checked; images go one by one.</source>
            <translation>Una explicación de {0} muestras de {1} no se puede comprobar; las imágenes van una a una.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>An id of the catalog, or an .onnx file with its arrays (.npz) beside it.</source>
            <translation>Un id del catálogo, o un archivo .onnx con sus matrices (.npz) al lado.</translation>
        </message>
        <message>
            <location filename="../../core/batch/run.py" />
            <location filename="../../core/diagnostics.py" />
            <source>An unforeseen fault ({0}: {1}).</source>
            <translation>Un fallo imprevisto ({0}: {1}).</translation>
        </message>
        <message>
            <location filename="../../core/cli/__init__.py" />
            <source>An unforeseen fault ({0}: {1}). Please report it with the lines above.</source>
            <translation>Un fallo imprevisto ({0}: {1}). Informe de él con las líneas de arriba.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/base.py" />
            <source>An unforeseen fault ({}: {}). The details are in the log, tab TerraClara; please report them.</source>
            <translation>Un fallo imprevisto ({}: {}). Los detalles están en el registro, pestaña TerraClara; por favor, comuníquelos.</translation>
        </message>
        <message>
            <location filename="../../plugin/work.py" />
            <source>An unforeseen fault ({}: {}); the log, tab TerraClara, says more.</source>
            <translation>Un fallo imprevisto ({}: {}); el registro, pestaña TerraClara, dice más.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Angle between the directions of the sun and of the satellite. Read from the product where it says it.</source>
            <translation>Ángulo entre las direcciones del sol y del satélite. Se lee del producto si él lo dice.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Angle between the line of sight and the vertical. Read from the product where it says it.</source>
            <translation>Ángulo entre la línea de visión y la vertical. Se lee del producto si él lo dice.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Angle between the sun and the vertical. Read from the product where it says it; otherwise a typical value is used.</source>
            <translation>Ángulo entre el sol y la vertical. Se lee del producto si él lo dice; si no, se usa un valor típico.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Angles</source>
            <translation>Ángulos</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>Angles of sun and view from the item's files, for each pixel.</source>
            <translation>Ángulos del sol y de la vista de los archivos del ítem, para cada píxel.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>Angles of the item in degrees: {0}.</source>
            <translation>Ángulos del ítem en grados: {0}.</translation>
        </message>
        <message>
            <location filename="../../core/install/packages.py" />
            <source>Another QGIS is changing the packages in {0}. Wait until it is done, and try again.</source>
            <translation>Otro QGIS está cambiando los paquetes en {0}. Espere a que termine e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Another number draws other pixels and other parts.</source>
            <translation>Otro número sortea otros píxeles y otras partes.</translation>
        </message>
        <message>
            <location filename="../../core/raster/journal.py" />
            <source>Another run is writing {0}; wait for it, or choose another name.</source>
            <translation>Otra ejecución está escribiendo {0}; espere a que termine, o elija otro nombre.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Any layer of a group of results; the others of its group are found.</source>
            <translation>Cualquier capa de un grupo de resultados; las demás de su grupo se encuentran solas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/apply_model.py" />
            <source>Apply a model</source>
            <translation>Aplicar un modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Apply a model to a folder</source>
            <translation>Aplicar un modelo a una carpeta</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>Archives (*.zip *.tar)</source>
            <translation>Archivos comprimidos (*.zip *.tar)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Area</source>
            <translation>Área</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Area (ha)</source>
            <translation>Área (ha)</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Area (pixels)</source>
            <translation>Área (píxeles)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Area: only inside these polygons</source>
            <translation>Área: solo dentro de estos polígonos</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <location filename="../../plugin/algorithms/zone_means.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>Areas</source>
            <translation>Áreas</translation>
        </message>
        <message>
            <location filename="../../core/cli/zones.py" />
            <source>Areas are named by their field {0}; give another with --field.</source>
            <translation>Las áreas llevan el nombre de su campo {0}; indique otro con --field.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>Areas are named by their field {}.</source>
            <translation>Las áreas llevan el nombre de su campo {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>Areas from class to class (CSV)</source>
            <translation>Áreas de clase a clase (CSV)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>Areas that the map was trained on</source>
            <translation>Áreas con las que se entrenó el mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Areas whose class is known, that the model was not trained on, on this scene.</source>
            <translation>Áreas de clase conocida en esta escena, con las que el modelo no se entrenó.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Areas whose cover is told one by one</source>
            <translation>Áreas cuya cobertura se indica una por una</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>Areas with a valid pixel</source>
            <translation>Áreas con algún píxel válido</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>Areas with their means</source>
            <translation>Áreas con sus medias</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/export_gp.py" />
            <source>Arrays (*.npz);;Scripts for Earth Engine (*.py)</source>
            <translation>Matrices (*.npz);;Scripts para Earth Engine (*.py)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/import_gp.py" />
            <source>Arrays and scripts (*.npz *.py *.js *.txt);;All files (*)</source>
            <translation>Matrices y scripts (*.npz *.py *.js *.txt);;Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/export_gp.py" />
            <source>Arrays or script</source>
            <translation>Matrices o script</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/import_gp.py" />
            <source>Arrays, or a script for Earth Engine</source>
            <translation>Matrices, o un script para Earth Engine</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>As 2024-06-30, apart by commas. Empty: from the names of the maps, or of their scenes.</source>
            <translation>Como 2024-06-30, separadas por comas. Vacío: de los nombres de los mapas, o de sus escenas.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>As Detailed, and whether it can be believed: takes longer, and can be stopped</source>
            <translation>Como Detallado, y además si es de fiar: tarda más, y se puede detener</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>As asked: {0}.</source>
            <translation>Como se pidió: {0}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>As its area</source>
            <translation>Según su área</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>Ask for class=NAME, against=NAME,OTHER, output=NAME or uncertainty.</source>
            <translation>Pregunte por class=NAME, against=NAME,OTHER, output=NAME o uncertainty.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>Assess a cloud map</source>
            <translation>Evaluar un mapa de nubes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>At least, for each class</source>
            <translation>Al menos, por clase</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Away from boundaries</source>
            <translation>Lejos de los límites</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Balanced accuracy</source>
            <translation>Exactitud equilibrada</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Band</source>
            <translation>Banda</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Band of the classes</source>
            <translation>Banda de las clases</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>Band of the classes in both</source>
            <translation>Banda de las clases en ambos</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>Band {0} has a width of {1} nm; give one above 0.</source>
            <translation>La banda {0} tiene un ancho de {1} nm; indique uno mayor que 0.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>Band {0} is centered at {1} nm, outside of 400 to 2500 nm; leave it out.</source>
            <translation>La banda {0} está centrada en {1} nm, fuera de 400 a 2500 nm; omítala.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>Band {0} sees nothing between 400 and 2500 nm; leave it out.</source>
            <translation>La banda {0} no ve nada entre 400 y 2500 nm; omítala.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>Bands</source>
            <translation>Bandas</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>Bands are left out in turn for models that look at single pixels; choose deeplift or gradient_input.</source>
            <translation>Las bandas se omiten por turno en modelos que miran píxeles sueltos; elija deeplift o gradient_input.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Bands as name=center:width in nm, apart by commas, such as red=665:30,nir=842:115.</source>
            <translation>Bandas como nombre=centro:ancho en nm, separadas por comas, como red=665:30,nir=842:115.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/import_gp.py" />
            <source>Bands of a script, in order</source>
            <translation>Bandas de un script, en orden</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Bands of the map</source>
            <translation>Bandas del mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/apply_model.py" />
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Bands of the model</source>
            <translation>Bandas del modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>Bands of the same scene</source>
            <translation>Bandas de la misma escena</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <source>Bands that {0} are left out: {1}.</source>
            <translation>Las bandas que {0} se omiten: {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Bands to learn from</source>
            <translation>Bandas de las que aprender</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Below 0.01 the canopy is not like the simulated ones, and the retrieval should not be trusted.</source>
            <translation>Por debajo de 0.01 el dosel no es como los simulados, y no se debe confiar en la estimación.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Best for the scene: {}</source>
            <translation>El mejor para la escena: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <location filename="../../plugin/algorithms/input_noise.py" />
            <location filename="../../plugin/algorithms/jumps.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <location filename="../../plugin/algorithms/simulate.py" />
            <location filename="../../plugin/algorithms/validate_map.py" />
            <location filename="../../plugin/algorithms/zone_means.py" />
            <location filename="../../plugin/layers.py" />
            <source>Biophysical</source>
            <translation>Biofísica</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>Biophysical Retrieval</source>
            <translation>Estimación biofísica</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>Biophysical retrieval</source>
            <translation>Estimación biofísica</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Biophysical retrieval in a folder</source>
            <translation>Estimación biofísica en una carpeta</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Biophysical retrieval…</source>
            <translation>Estimación biofísica…</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>Block {0} has shape {1}; {2} and {3} bands need it.</source>
            <translation>El bloque {0} tiene la forma {1}; {2} y {3} bandas la necesitan.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Both a file, {}, and a folder are given for the map; give one of them.</source>
            <translation>Se dan un archivo, {}, y una carpeta para el mapa; dé solo uno de los dos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>Both a map and a model or scene are given. The map names its own; leave the others out.</source>
            <translation>Se dan un mapa y también un modelo o una escena. El mapa nombra los suyos; omita los otros.</translation>
        </message>
        <message>
            <location filename="../../core/cli/explain.py" />
            <source>Both a point and a region are given; ask about one of them.</source>
            <translation>Se indican un punto y una región; pregunte por uno de los dos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Both a raster layer and a product are given; choose one of them as the scene.</source>
            <translation>Se dan una capa ráster y un producto; elija uno de los dos como escena.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <source>Both layers and a folder are given; choose one of them.</source>
            <translation>Se dan capas y también una carpeta; elija una de las dos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Both polygons and a box are given as the area; choose one of them.</source>
            <translation>Se dan polígonos y un recuadro como área; elija uno de los dos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Both responses and centers are given; choose one of them as the sensor.</source>
            <translation>Se dan respuestas y centros; elija uno de los dos como sensor.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>Bracketed bands go together {}: read them as one.</source>
            <translation>Las bandas unidas por un corchete van juntas {}: léalas como una sola.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Brightness</source>
            <translation>Brillo</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Brown pigments</source>
            <translation>Pigmentos pardos</translation>
        </message>
        <message>
            <location filename="../../core/explain/activation.py" />
            <source>CAM is for networks that average a layer's places before one last linear layer, which this one does not. Choose Grad-CAM, which is the same there and is made for others too.</source>
            <translation>CAM es para redes que promedian los lugares de una capa antes de una última capa lineal, lo que esta no hace. Elija Grad-CAM, que allí es lo mismo y sirve también para otras.</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>CCC</source>
            <translation>CCC</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>CRPS</source>
            <translation>CRPS</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>CRPS {}, log-loss {}, mean width of 90 % intervals {}.</source>
            <translation>CRPS {}, pérdida logarítmica {}, anchura media de los intervalos del 90 % {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>CSV (*.csv);;All files (*)</source>
            <translation>CSV (*.csv);;Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>CWC</source>
            <translation>CWC</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <location filename="../../plugin/metadata.py" />
            <source>Calibration</source>
            <translation>Calibración</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>Calibration error of the cloud probability</source>
            <translation>Error de calibración de la probabilidad de nube</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Cancelled.</source>
            <translation>Cancelado.</translation>
        </message>
        <message>
            <location filename="../../core/cli/batch.py" />
            <source>Cancelled. All maps are kept; the same run goes on with the composite.</source>
            <translation>Cancelado. Todos los mapas se conservan; la misma ejecución continúa con el compuesto.</translation>
        </message>
        <message>
            <location filename="../../core/batch/run.py" />
            <source>Cancelled. Finished maps are kept; the same run goes on from there.</source>
            <translation>Cancelado. Los mapas terminados se conservan; la misma ejecución sigue desde ahí.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <location filename="../../core/landcover/change.py" />
            <location filename="../../core/landcover/classmap.py" />
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>Cancelled. Nothing was written.</source>
            <translation>Cancelado. No se escribió nada.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/series.py" />
            <source>Cancelled. The maps of the dates before are complete.</source>
            <translation>Cancelado. Los mapas de las fechas anteriores están completos.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/detect.py" />
            <location filename="../../core/mapping/pipeline.py" />
            <source>Cancelled. What was computed is kept beside the target; the same run continues from there.</source>
            <translation>Cancelado. Lo calculado se conserva junto al destino; la misma ejecución sigue desde ahí.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/cluster.py" />
            <source>Cancelled. What was computed is kept; the same run continues from there.</source>
            <translation>Cancelado. Lo calculado se conserva; la misma ejecución sigue desde ahí.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/composite.py" />
            <source>Cancelled. What was computed is kept; the same run goes on from there.</source>
            <translation>Cancelado. Lo calculado se conserva; la misma ejecución sigue desde ahí.</translation>
        </message>
        <message>
            <location filename="../../core/gp/classification.py" />
            <location filename="../../core/gp/multitask.py" />
            <location filename="../../core/landcover/classifiers.py" />
            <location filename="../../core/landcover/samples.py" />
            <location filename="../../core/retrieval/adapt.py" />
            <location filename="../../core/retrieval/plots.py" />
            <location filename="../../core/retrieval/train.py" />
            <location filename="../../core/retrieval/zones.py" />
            <source>Cancelled: nothing was written.</source>
            <translation>Cancelado: no se escribió nada.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/many.py" />
            <source>Cancelled; complete so far: {0}.</source>
            <translation>Cancelado; completo hasta ahora: {0}.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/install.py" />
            <source>Cancelled; models that were written are kept.</source>
            <translation>Cancelado; los modelos ya escritos se conservan.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Cancelled; no map was written.</source>
            <translation>Cancelado; no se escribió ningún mapa.</translation>
        </message>
        <message>
            <location filename="../../core/install/download.py" />
            <location filename="../../core/install/packages.py" />
            <location filename="../../plugin/work.py" />
            <source>Cancelled; nothing was changed.</source>
            <translation>Cancelado; no se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../core/explain/compare.py" />
            <source>Cancelled; nothing was compared.</source>
            <translation>Cancelado; no se comparó nada.</translation>
        </message>
        <message>
            <location filename="../../core/explain/place.py" />
            <source>Cancelled; nothing was explained.</source>
            <translation>Cancelado; no se explicó nada.</translation>
        </message>
        <message>
            <location filename="../../core/explain/maps.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>Cancelado; no se escribió nada.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Cancelled; the map is complete, but what is made of it is not.</source>
            <translation>Cancelado; el mapa está completo, pero lo que se hace con él no.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <source>Cancelled; the model {} is complete, its map was not written.</source>
            <translation>Cancelado; el modelo {} está completo, su mapa no se escribió.</translation>
        </message>
        <message>
            <location filename="../../core/install/folder.py" />
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Cancelled; the wheels that came whole are kept.</source>
            <translation>Cancelado; las wheels que llegaron enteras se conservan.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <location filename="../../plugin/dialogs/published.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Cancelling…</source>
            <translation>Cancelando…</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Canopies as any sensor sees them, to train from (TerraClara)</source>
            <translation>Doseles como los ve cualquier sensor, para entrenar con ellos (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Canopy</source>
            <translation>Dosel</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <location filename="../../core/retrieval/variables.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Canopy chlorophyll content</source>
            <translation>Contenido de clorofila del dosel</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Canopy chlorophyll content, Landsat 8 and 9, with uncertainty</source>
            <translation>Contenido de clorofila del dosel, Landsat 8 y 9, con incertidumbre</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Canopy chlorophyll content, SL2P v2.1, Sentinel-2, 20 m</source>
            <translation>Contenido de clorofila del dosel, SL2P v2.1, Sentinel-2, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Canopy chlorophyll content, SL2P v3.0, Sentinel-2A, 20 m</source>
            <translation>Contenido de clorofila del dosel, SL2P v3.0, Sentinel-2A, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Canopy chlorophyll content, SL2P v3.0, Sentinel-2B, 20 m</source>
            <translation>Contenido de clorofila del dosel, SL2P v3.0, Sentinel-2B, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Canopy chlorophyll content, Sentinel-2, 10 m bands, with uncertainty</source>
            <translation>Contenido de clorofila del dosel, Sentinel-2, bandas de 10 m, con incertidumbre</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Canopy chlorophyll content, Sentinel-2, 20 m bands, with uncertainty</source>
            <translation>Contenido de clorofila del dosel, Sentinel-2, bandas de 20 m, con incertidumbre</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <location filename="../../core/retrieval/variables.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Canopy water content</source>
            <translation>Contenido de agua del dosel</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Canopy water content, Landsat 8 and 9, with uncertainty</source>
            <translation>Contenido de agua del dosel, Landsat 8 y 9, con incertidumbre</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Canopy water content, SL2P v2.1, Sentinel-2, 20 m</source>
            <translation>Contenido de agua del dosel, SL2P v2.1, Sentinel-2, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Canopy water content, SL2P v3.0, Sentinel-2A, 20 m</source>
            <translation>Contenido de agua del dosel, SL2P v3.0, Sentinel-2A, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Canopy water content, SL2P v3.0, Sentinel-2B, 20 m</source>
            <translation>Contenido de agua del dosel, SL2P v3.0, Sentinel-2B, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Canopy water content, Sentinel-2, 20 m bands, with uncertainty</source>
            <translation>Contenido de agua del dosel, Sentinel-2, bandas de 20 m, con incertidumbre</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>Carry a model to field plots</source>
            <translation>Llevar un modelo a parcelas de campo</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Carry a model to field plots…</source>
            <translation>Llevar un modelo a parcelas de campo…</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Cerrado</source>
            <translation>Cerrado</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Cerrado and pasture are the ones most often mixed up.</source>
            <translation>El Cerrado y el pasto son los que más se confunden.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>Change between two maps</source>
            <translation>Cambio entre dos mapas</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Change between two maps…</source>
            <translation>Cambio entre dos mapas…</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <location filename="../../core/gp/compile.py" />
            <source>Checking a model</source>
            <translation>Comprobar un modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/explain.py" />
            <source>Checking: the network is asked some hundred times…</source>
            <translation>Comprobando: se pregunta a la red un centenar de veces…</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Chlorophyll (µg cm⁻²)</source>
            <translation>Clorofila (µg cm⁻²)</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Chlorophyll a and b of a leaf.</source>
            <translation>Clorofila a y b de una hoja.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Chlorophyll of all leaves above a square centimeter of ground: leaf area index times leaf chlorophyll.</source>
            <translation>Clorofila de todas las hojas sobre un centímetro cuadrado de terreno: índice de área foliar por clorofila de la hoja.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>Choose a STAC item</source>
            <translation>Elija un ítem STAC</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>Choose a file or a product that is not in the project</source>
            <translation>Elegir un archivo o un producto que no está en el proyecto</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Choose a model file</source>
            <translation>Elegir un archivo de modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>Choose a raster file</source>
            <translation>Elegir un archivo ráster</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>Choose a raster layer or a file…</source>
            <translation>Elija una capa ráster o un archivo…</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Choose a raster layer; or, with the … button, a file or a Sentinel-2 or Landsat product.</source>
            <translation>Elija una capa ráster o, con el botón …, un archivo o un producto Sentinel-2 o Landsat.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Choose a scene first</source>
            <translation>Elija primero una escena</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>Choose a variable first</source>
            <translation>Elija primero una variable</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>Choose all variables, or the first one alone</source>
            <translation>Elegir todas las variables, o solo la primera</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>Choose another file.</source>
            <translation>Elija otro archivo.</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>Choose deeplift.</source>
            <translation>Elija deeplift.</translation>
        </message>
        <message>
            <location filename="../../core/explain/exact.py" />
            <source>Choose group_shapley, which is exact for up to ten groups of bands.</source>
            <translation>Elija group_shapley, que es exacto hasta diez grupos de bandas.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>Choose one of its parts, such as {0}.</source>
            <translation>Elija una de sus partes, como {0}.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>Choose one or more.</source>
            <translation>Elija una o más.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>Choose the archive of a product</source>
            <translation>Elegir el archivo comprimido de un producto</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>Choose the folder of a product</source>
            <translation>Elegir la carpeta de un producto</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <location filename="../../plugin/dialogs/published.py" />
            <source>Choose the folder that holds the packages</source>
            <translation>Elegir la carpeta que contiene los paquetes</translation>
        </message>
        <message>
            <location filename="../../core/install/download.py" />
            <source>Choose the folder that holds the wheels.</source>
            <translation>Elija la carpeta que contiene las wheels.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Choose what the other computer has: QGIS tells its version of Python there in Help, About. Then copy the folder to it.</source>
            <translation>Elija lo que tiene el otro equipo: allí QGIS dice su versión de Python en Ayuda, Acerca de. Después copie la carpeta en él.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <location filename="../../plugin/layout.py" />
            <location filename="../../plugin/metadata.py" />
            <source>Cite</source>
            <translation>Citar</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <location filename="../../core/assessment_report.py" />
            <location filename="../../core/report.py" />
            <source>Class</source>
            <translation>Clase</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>Class activation maps have no bands of their own; choose deeplift for these.</source>
            <translation>Los mapas de activación de clase no tienen bandas propias; elija deeplift para ellas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Class seen here</source>
            <translation>Clase vista aquí</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Class, its probability and the uncertainty.</source>
            <translation>Clase, su probabilidad y la incertidumbre.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Classes</source>
            <translation>Clases</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_map.py" />
            <source>Classes as polygons</source>
            <translation>Clases como polígonos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Classes of the model's channels</source>
            <translation>Clases de los canales del modelo</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <source>Classes that could be right</source>
            <translation>Clases que podrían ser ciertas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Classifiers to compare</source>
            <translation>Clasificadores a comparar</translation>
        </message>
        <message>
            <location filename="../../core/mapping/make.py" />
            <source>Cleaning changed the class of {0} of the pixels; all other bands are as the model gave them.</source>
            <translation>La limpieza cambió la clase de {0} de los píxeles; todas las demás bandas están como las dio el modelo.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Clear, cloud and cloud shadow on the last of 5 dates of one ground, top of atmosphere or surface reflectance of 10 to 60 m pixels, from blue, green, red and nir.</source>
            <translation>Despejado, nube y sombra de nube en la última de 5 fechas de un mismo terreno, reflectancia en el techo de la atmósfera o de superficie de píxeles de 10 a 60 m, a partir de blue, green, red y nir.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <source>Clear, cloud or cloud shadow</source>
            <translation>Despejado, nube o sombra de nube</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <source>Clear, cloud or cloud shadow from {0} reflectance at about 30 m: the network of ukis-csmask {1} with its own tiles and blending, without the buffer of its valid mask.</source>
            <translation>Despejado, nube o sombra de nube a partir de reflectancia {0} a unos 30 m: la red de ukis-csmask {1} con sus propias teselas y mezcla, sin el margen de su máscara válida.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Clear, cloud, thin cloud and cloud shadow for optical images of 10 to 60 m pixels, top of atmosphere or surface reflectance, from blue, green, red, nir, swir16, swir22.</source>
            <translation>Despejado, nube, nube fina y sombra de nube para imágenes ópticas de píxeles de 10 a 60 m, reflectancia en el techo de la atmósfera o de superficie, a partir de blue, green, red, nir, swir16, swir22.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Clear, cloud, thin cloud and cloud shadow for optical images of 10 to 60 m pixels, top of atmosphere or surface reflectance, from blue, green, red, nir.</source>
            <translation>Despejado, nube, nube fina y sombra de nube para imágenes ópticas de píxeles de 10 a 60 m, reflectancia en el techo de la atmósfera o de superficie, a partir de blue, green, red, nir.</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Click into a map and see what each band gave to its value (TerraClara)</source>
            <translation>Haga clic en un mapa y vea qué aportó cada banda a su valor (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Click into an image and see every variable there, with its uncertainty and spectrum (TerraClara)</source>
            <translation>Haga clic en una imagen y vea allí todas las variables, con su incertidumbre y su espectro (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Click into the map to explain a pixel</source>
            <translation>Haga clic en el mapa para explicar un píxel</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Click the corners of a region; a right click or a double click ends it</source>
            <translation>Haga clic en las esquinas de una región; un clic derecho o un doble clic la termina</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>Cloud Detection</source>
            <translation>Detección de nubes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>Cloud detection</source>
            <translation>Detección de nubes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Cloud detection in a folder</source>
            <translation>Detección de nubes en una carpeta</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <source>Cloud detection in a series</source>
            <translation>Detección de nubes en una serie</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Cloud detection…</source>
            <translation>Detección de nubes…</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>Cloud map</source>
            <translation>Mapa de nubes</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Cloud map {}: assessment</source>
            <translation>Mapa de nubes {}: evaluación</translation>
        </message>
        <message>
            <location filename="../../core/batch/clouds.py" />
            <source>Cloud maps</source>
            <translation>Mapas de nubes</translation>
        </message>
        <message>
            <location filename="../../core/model/optional.py" />
            <source>Cloud mask averaged and dilated as its authors do, Sentinel-2 L1C (s2cloudless)</source>
            <translation>Máscara de nubes promediada y dilatada como lo hacen sus autores, Sentinel-2 L1C (s2cloudless)</translation>
        </message>
        <message>
            <location filename="../../core/clouds/outputs.py" />
            <location filename="../../core/clouds/series.py" />
            <source>Cloud probability</source>
            <translation>Probabilidad de nube</translation>
        </message>
        <message>
            <location filename="../../core/model/optional.py" />
            <source>Cloud probability pixel by pixel, Sentinel-2 L1C (s2cloudless)</source>
            <translation>Probabilidad de nube píxel a píxel, Sentinel-2 L1C (s2cloudless)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Cloud where its probability exceeds</source>
            <translation>Nube donde su probabilidad supere</translation>
        </message>
        <message>
            <location filename="../../core/clouds/s2cloudless.py" />
            <source>Cloud where the probability is above {0}{1}</source>
            <translation>Nube donde la probabilidad supera {0}{1}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <location filename="../../plugin/algorithms/clouds.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>Clouds</source>
            <translation>Nubes</translation>
        </message>
        <message>
            <location filename="../../core/model/optional.py" />
            <source>Clouds and cloud shadows, {0} bands, {1} (UKIS-CSMASK)</source>
            <translation>Nubes y sombras de nube, {0} bandas, {1} (UKIS-CSMASK)</translation>
        </message>
        <message>
            <location filename="../../core/clouds/learn.py" />
            <location filename="../../core/clouds/outputs.py" />
            <location filename="../../core/clouds/series.py" />
            <location filename="../../core/model/card.py" />
            <source>Clouds and shadows</source>
            <translation>Nubes y sombras</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Clouds and shadows as polygons</source>
            <translation>Nubes y sombras como polígonos</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Clouds and shadows from the last date alone</source>
            <translation>Nubes y sombras solo de la última fecha</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Clouds and shadows grow by this distance, since their edges are thin.</source>
            <translation>Las nubes y sombras crecen esta distancia, pues sus bordes son delgados.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Clouds and their shadows in a series, 4 bands</source>
            <translation>Nubes y sus sombras en una serie, 4 bandas</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Clouds and their shadows, 4 bands</source>
            <translation>Nubes y sus sombras, 4 bandas</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Clouds and their shadows, 6 bands</source>
            <translation>Nubes y sus sombras, 6 bandas</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>Clouds cover {} and shadows {} of the valid pixels</source>
            <translation>Las nubes cubren {} y las sombras {} de los píxeles válidos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Clouds cover {}, shadows {} of the valid pixels.</source>
            <translation>Las nubes cubren {} y las sombras {} de los píxeles válidos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Column of the table's value</source>
            <translation>Columna del valor de la tabla</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>Column {0} holds {1}; a standard deviation cannot be below 0.</source>
            <translation>La columna {0} contiene {1}; una desviación típica no puede ser menor que 0.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/fieldnames.py" />
            <source>Columns of the table: value {0}, standard deviation {1}, site {2}, bands {3}.</source>
            <translation>Columnas de la tabla: valor {0}, desviación típica {1}, sitio {2}, bandas {3}.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Comes with this QGIS: nothing to do.</source>
            <translation>Viene con este QGIS: no hay nada que hacer.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <source>Compare explanations</source>
            <translation>Comparar explicaciones</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Compare explanations…</source>
            <translation>Comparar explicaciones…</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>Compare with</source>
            <translation>Comparar con</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Compares a measured spectrum with the one that PROSAIL is expected to give at the retrieved state: mean over all that the state leaves open, by a Gaussian process on simulations.</source>
            <translation>Compara un espectro medido con el que se espera de PROSAIL en el estado estimado: la media de todo lo que el estado deja abierto, por un proceso gaussiano sobre simulaciones.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Composite of clear pixels</source>
            <translation>Compuesto de píxeles despejados</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Composite: day to be near to</source>
            <translation>Compuesto: día de referencia</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Computed</source>
            <translation>Calculado</translation>
        </message>
        <message>
            <location filename="../../core/mapping/cluster.py" />
            <source>Computing on a cluster needs the Python package distributed, which is not usable here ({0}). Install it with `pip install distributed`, or leave --cluster out.</source>
            <translation>Calcular en un clúster necesita el paquete de Python distributed, que aquí no se puede usar ({0}). Instálelo con `pip install distributed`, u omita --cluster.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Confidence of intervals</source>
            <translation>Confianza de los intervalos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_map.py" />
            <source>Confidence of intervals or class sets</source>
            <translation>Confianza de intervalos o conjuntos de clases</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Connected clouds or shadows of a smaller area become clear.</source>
            <translation>Las nubes o sombras conexas de menor área pasan a despejado.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Connected patches of one class with fewer pixels are merged into their largest neighbor, after the majority filter. Empty: none.</source>
            <translation>Las manchas conexas de una clase con menos píxeles se unen a su vecina mayor, después del filtro de mayoría. Vacío: ninguna.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/install.py" />
            <source>Converting {0}...</source>
            <translation>Convirtiendo {0}...</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Convolutions for each date and a memory (LSTM) over the dates, trained on simulated series alone: what looks like a cloud but was there before is told from one.</source>
            <translation>Convoluciones para cada fecha y una memoria (LSTM) sobre las fechas, entrenadas solo con series simuladas: lo que parece una nube pero ya estaba antes se distingue de una.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>Copied.</source>
            <translation>Copiado.</translation>
        </message>
        <message>
            <location filename="../../core/raster/footprint.py" />
            <source>Corners of the grid are nowhere on Earth; check its CRS and its geotransform.</source>
            <translation>Hay esquinas de la cuadrícula que no están en ningún lugar de la Tierra; compruebe su SRC y su geotransformación.</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Correct a retrieval model by what you measured, and map with it (TerraClara)</source>
            <translation>Corregir un modelo de estimación con lo que se midió, y hacer un mapa con él (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>Correct them, or give the map's classes (its categories) that one too, if the map missed it everywhere.</source>
            <translation>Corríjalos o, si el mapa no la encontró en ninguna parte, añada esa clase también a las clases del mapa (sus categorías).</translation>
        </message>
        <message>
            <location filename="../../core/clouds/learn.py" />
            <source>Corrected from {0}</source>
            <translation>Corregido a partir de {0}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <source>Corrected pixels</source>
            <translation>Píxeles corregidos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <source>Corrections: polygons</source>
            <translation>Correcciones: polígonos</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <source>Could be {0}</source>
            <translation>Podría ser {0}</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Counting pixels carries the map's errors into the areas. The estimate puts them right by the samples; its interval holds the true area in 95 of 100 samples drawn like this one.</source>
            <translation>Contar píxeles lleva los errores del mapa a las áreas. La estimación los corrige con las muestras; su intervalo contiene el área verdadera en 95 de cada 100 muestreos como este.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>Dates</source>
            <translation>Fechas</translation>
        </message>
        <message>
            <location filename="../../core/mapping/dates.py" />
            <source>Dates by the bands' names: {0} to {1}.</source>
            <translation>Fechas según los nombres de las bandas: de {0} a {1}.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stack.py" />
            <source>Dates by the files' names or tags: {0} to {1}.</source>
            <translation>Fechas según los nombres o las etiquetas de los archivos: de {0} a {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/composite_layers.py" />
            <source>Dates of the composite</source>
            <translation>Fechas del compuesto</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <source>Dates: raster layers, the earliest first</source>
            <translation>Fechas: capas ráster, la más antigua primero</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <source>Days between plot and image, at most</source>
            <translation>Días entre parcela e imagen, como máximo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>Days of the maps, in their order</source>
            <translation>Días de los mapas, en su orden</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>Days on which much jumps</source>
            <translation>Días con muchos saltos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>DeepLIFT</source>
            <translation>DeepLIFT</translation>
        </message>
        <message>
            <location filename="../../core/explain/methods.py" />
            <source>DeepLIFT, against the bands' means</source>
            <translation>DeepLIFT, frente a las medias de las bandas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/apply_model.py" />
            <source>Deepness</source>
            <translation>Deepness</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Dense fields are the least sure: when the ground is covered, more leaves change little of what the satellite sees. The flags mark the lakes: water is nothing that this model was trained on, whatever number it gives there.</source>
            <translation>Los campos densos son los menos seguros: cuando el suelo está cubierto, más hojas cambian poco de lo que ve el satélite. Los indicadores señalan los lagos: el agua no es nada con que se entrenara este modelo, dé allí el número que dé.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>Departures of dates without a jump are standard normal.</source>
            <translation>Los desvíos de las fechas sin salto siguen la normal estándar.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Detailed</source>
            <translation>Detallado</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>Devices</source>
            <translation>Dispositivos</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>Diagnostics (TerraClara)</source>
            <translation>Diagnóstico (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Diagnostics…</source>
            <translation>Diagnóstico…</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>Distance over which errors are alike (m)</source>
            <translation>Distancia en la que los errores se parecen (m)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Distribution</source>
            <translation>Distribución</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Does it fail anywhere altogether?</source>
            <translation>¿Falla por completo en algún lugar?</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>Does not apply. {0}</source>
            <translation>No se aplica. {0}</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Does the spectrum fit what was retrieved? Landsat 8 and 9</source>
            <translation>¿Se ajusta el espectro a lo estimado? Landsat 8 y 9</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Does the spectrum fit what was retrieved? Sentinel-2, 10 m bands</source>
            <translation>¿Se ajusta el espectro a lo estimado? Sentinel-2, bandas de 10 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Does the spectrum fit what was retrieved? Sentinel-2, 20 m bands</source>
            <translation>¿Se ajusta el espectro a lo estimado? Sentinel-2, bandas de 20 m</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Does the standard deviation tell the truth?</source>
            <translation>¿Dice la verdad la desviación típica?</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Does the uncertainty know where the map is wrong?</source>
            <translation>¿Sabe la incertidumbre dónde se equivoca el mapa?</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/published.py" />
            <source>Download and install</source>
            <translation>Descargar e instalar</translation>
        </message>
        <message>
            <location filename="../../core/install/folder.py" />
            <source>Downloading {0} {1} ({2} MB)</source>
            <translation>Descargando {0} {1} ({2} MB)</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Draw points at random over a map of classes, to be labelled (TerraClara)</source>
            <translation>Sortear puntos sobre un mapa de clases, para etiquetarlos (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Draw points to check a map</source>
            <translation>Sortear puntos para comprobar un mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>Drop &amp;patches below</source>
            <translation>&amp;Quitar manchas menores que</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Drop field(s)</source>
            <translation>Quitar campo(s)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Drop patches smaller than (m²)</source>
            <translation>Quitar manchas menores que (m²)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Dry matter (g cm⁻²)</source>
            <translation>Materia seca (g cm⁻²)</translation>
        </message>
        <message>
            <location filename="../../core/explain/methods.py" />
            <source>Each band left out in turn</source>
            <translation>Cada banda omitida por turno</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>Each column has its own scale. Below: rank correlations (Spearman) over {}, 1 where they agree.</source>
            <translation>Cada columna tiene su propia escala. Debajo: correlaciones de rangos (Spearman) sobre {}, 1 donde concuerdan.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Each estimate comes with its standard deviation, and with flags where it should not be trusted.</source>
            <translation>Cada estimación viene con su desviación típica, y con indicadores donde no hay que fiarse de ella.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Each pixel gets the class that most have in the square around it; 3 or 5 takes single pixels away. Probabilities and uncertainty stay. Empty: no filter.</source>
            <translation>Cada píxel recibe la clase más frecuente en el cuadrado a su alrededor; 3 o 5 quita píxeles sueltos. Las probabilidades y la incertidumbre quedan. Vacío: sin filtro.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Each pixel holds the pair of its classes.</source>
            <translation>Cada píxel contiene el par de sus clases.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Each variable is drawn from a normal law around its mode, cut at its limits; without a spread all values between the limits are alike. Equal limits fix it. Edited laws are orange.</source>
            <translation>Cada variable se sortea de una ley normal alrededor de su moda, cortada en sus límites; sin dispersión, todos los valores entre los límites son iguales. Límites iguales la fijan. Las leyes editadas están en naranja.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/export_gp.py" />
            <location filename="../../plugin/algorithms/import_gp.py" />
            <source>Earth Engine</source>
            <translation>Earth Engine</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Effective leaf area of a turbid canopy: clumped leaves count less.</source>
            <translation>Área foliar efectiva de un dosel turbio: las hojas agrupadas cuentan menos.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Empty: the column that is called as the variable is, or value. One called std, sd or error is its standard deviation, one called site or station the sample's site; all others are learned from.</source>
            <translation>Vacío: la columna llamada como la variable, o value. La llamada std, sd o error es su desviación típica, la llamada site o station el sitio de la muestra; de todas las demás se aprende.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Empty: the field that is called as the variable is, such as lai, or value.</source>
            <translation>Vacío: el campo llamado como la variable, por ejemplo lai, o value.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Empty: the model's, or the one that the field of the measured value is called by.</source>
            <translation>Vacío: la del modelo, o la que da nombre al campo del valor medido.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Empty: the name of the layer.</source>
            <translation>Vacío: el nombre de la capa.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Empty: the only band, or the one called “class”.</source>
            <translation>Vacío: la única banda, o la llamada «class».</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Emulated, for millions of simulations</source>
            <translation>Emuladas, para millones de simulaciones</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Ends in .npz for arrays, in .py for a script for Earth Engine.</source>
            <translation>Termina en .npz para matrices, en .py para un script para Earth Engine.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <source>Entropy of the three probabilities: 0 sure, 1 undecided between all</source>
            <translation>Entropía de las tres probabilidades: 0 seguro, 1 indeciso entre todas</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Epochs, noise and simulated clouds were chosen after three looks at the figures by place, which are a little bright for it.</source>
            <translation>Las épocas, el ruido y las nubes simuladas se eligieron tras tres miradas a las cifras por lugar, que por ello son un poco optimistas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Error (RMSE) from simulations alone, on the plots</source>
            <translation>Error (RMSE) solo con simulaciones, en las parcelas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>Error (RMSE) of the model as it is, on the plots</source>
            <translation>Error (RMSE) del modelo tal cual, en las parcelas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>Error (RMSE) of the new model, on sites it did not see</source>
            <translation>Error (RMSE) del nuevo, en sitios que no vio</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Error (RMSE) on samples that were left out</source>
            <translation>Error (RMSE) en muestras apartadas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Error (RMSE) with the plots, on sites it did not see</source>
            <translation>Error (RMSE) con las parcelas, en sitios no vistos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>Error (RMSE): {} of the model as it is, {} of the new one on sites that it did not see.</source>
            <translation>Error (RMSE): {} del modelo tal cual, {} del nuevo en sitios que no vio.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Errors left when the least certain are left out</source>
            <translation>Errores que quedan al omitir lo menos seguro</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>Estimate</source>
            <translation>Estimación</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>Estimate of {0}</source>
            <translation>Estimación de {0}</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Estimated against measured values, and how often intervals hold the measured one</source>
            <translation>Valores estimados frente a medidos, y con qué frecuencia los intervalos contienen el medido</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Estimated area</source>
            <translation>Área estimada</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Estimates</source>
            <translation>Estimaciones</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Estimates with 90 % intervals</source>
            <translation>Estimaciones con intervalos del 90 %</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/cost.py" />
            <source>Estimating time, memory and size…</source>
            <translation>Estimando tiempo, memoria y tamaño…</translation>
        </message>
        <message>
            <location filename="../../core/mapping/engine.py" />
            <source>Even for the smallest piece of the scene the model needs about {0} MB of memory, more than the {1} MB given; the run takes that. Give it more, or choose a smaller model.</source>
            <translation>Incluso para la porción más pequeña de la escena, el modelo necesita unos {0} MB de memoria, más que los {1} MB dados; la ejecución los toma. Dele más, o elija un modelo más pequeño.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>Every band needs a name of its own; these are {0}.</source>
            <translation>Cada banda necesita un nombre propio; estos son {0}.</translation>
        </message>
        <message>
            <location filename="../../core/install/wheels.py" />
            <source>Every map is made by a model; ONNX Runtime runs it, and onnx explains, corrects and writes models.</source>
            <translation>Todo mapa lo hace un modelo; ONNX Runtime lo ejecuta, y onnx explica, corrige y escribe modelos.</translation>
        </message>
        <message>
            <location filename="../../core/explain/methods.py" />
            <source>Exact Shapley values (Gaussian processes, trees)</source>
            <translation>Valores de Shapley exactos (procesos gaussianos, árboles)</translation>
        </message>
        <message>
            <location filename="../../core/explain/exact.py" />
            <source>Exact Shapley values are of a process's mean or standard deviation, not of {0}. {1}</source>
            <translation>Los valores de Shapley exactos son de la media o la desviación típica de un proceso, no de {0}. {1}</translation>
        </message>
        <message>
            <location filename="../../core/explain/exact.py" />
            <source>Exact Shapley values are of models that look at single pixels, and this one looks around them. {0}</source>
            <translation>Los valores de Shapley exactos son de modelos que miran píxeles sueltos, y este mira a su alrededor. {0}</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>Exact Shapley values are of trees and of the mean of a Gaussian process, not of {0}. Choose deeplift.</source>
            <translation>Los valores de Shapley exactos son de árboles y de la media de un proceso gaussiano, no de {0}. Elija deeplift.</translation>
        </message>
        <message>
            <location filename="../../core/explain/exact.py" />
            <source>Exact Shapley values are of trees, and of Gaussian processes whose arrays lie beside them; the model {0} holds no trees, and there is no {1} of such arrays. {2}</source>
            <translation>Los valores de Shapley exactos son de árboles y de procesos gaussianos cuyas matrices están junto a ellos; el modelo {0} no contiene árboles y no hay {1} con esas matrices. {2}</translation>
        </message>
        <message>
            <location filename="../../core/explain/gp_shapley.py" />
            <source>Exact Shapley values need a kernel that is a product over the bands; {0} is none. Fit the process with an RBF kernel, or choose sampled Shapley values.</source>
            <translation>Los valores de Shapley exactos necesitan un núcleo que sea un producto sobre las bandas; {0} no lo es. Ajuste el proceso con un núcleo RBF, o elija valores de Shapley muestreados.</translation>
        </message>
        <message>
            <location filename="../../core/explain/exact.py" />
            <source>Exact Shapley values of a standard deviation are of {0} pixels at most, not of {1}. Choose a smaller region, or deeplift.</source>
            <translation>Los valores de Shapley exactos de una desviación típica son de {0} píxeles como máximo, no de {1}. Elija una región menor, o deeplift.</translation>
        </message>
        <message>
            <location filename="../../core/explain/gp_variance.py" />
            <source>Exact Shapley values of the variance need a kernel of RBF parts. Choose group_shapley, which tries all coalitions of up to ten bands.</source>
            <translation>Los valores de Shapley exactos de la varianza necesitan un núcleo de partes RBF. Elija group_shapley, que prueba todas las coaliciones de hasta diez bandas.</translation>
        </message>
        <message>
            <location filename="../../core/explain/tree_maps.py" />
            <source>Exact Shapley values of {0} leaves take about {1} microseconds a pixel and core: {2} to {3} for this map.</source>
            <translation>Los valores de Shapley exactos de {0} hojas tardan unos {1} microsegundos por píxel y núcleo: de {2} a {3} para este mapa.</translation>
        </message>
        <message>
            <location filename="../../core/explain/gp_shapley_graph.py" />
            <source>Exact Shapley values; with {0} they sum to the estimate.</source>
            <translation>Valores de Shapley exactos; con {0} suman la estimación.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Expected accuracies (forest=0.95, …)</source>
            <translation>Exactitudes esperadas (bosque=0.95, …)</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Expected calibration error {:.3f}, Brier score {:.3f} (0 is best), over the whole map. Where the line lies below the diagonal, the map is surer of its class than the samples bear out.</source>
            <translation>Error de calibración esperado {:.3f}, puntuación de Brier {:.3f} (0 es lo mejor), en todo el mapa. Donde la línea queda bajo la diagonal, el mapa está más seguro de su clase de lo que confirman las muestras.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Expected calibration error {:.3f}, Brier score {:.3f} (0 is best). Where the line lies below the diagonal, the map says cloud more surely than the reference bears out.</source>
            <translation>Error de calibración esperado {:.3f}, puntuación de Brier {:.3f} (0 es lo mejor). Donde la línea queda bajo la diagonal, el mapa dice nube con más seguridad de la que confirma la referencia.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B02</source>
            <translation>Reflectancia esperada de B02</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B03</source>
            <translation>Reflectancia esperada de B03</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B04</source>
            <translation>Reflectancia esperada de B04</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B05</source>
            <translation>Reflectancia esperada de B05</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B06</source>
            <translation>Reflectancia esperada de B06</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B07</source>
            <translation>Reflectancia esperada de B07</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B08</source>
            <translation>Reflectancia esperada de B08</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B11</source>
            <translation>Reflectancia esperada de B11</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B12</source>
            <translation>Reflectancia esperada de B12</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B3</source>
            <translation>Reflectancia esperada de B3</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B4</source>
            <translation>Reflectancia esperada de B4</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B5</source>
            <translation>Reflectancia esperada de B5</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B6</source>
            <translation>Reflectancia esperada de B6</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B7</source>
            <translation>Reflectancia esperada de B7</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B8A</source>
            <translation>Reflectancia esperada de B8A</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Expected standard error of the accuracy</source>
            <translation>Error típico esperado de la exactitud</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/explain.py" />
            <source>Explain</source>
            <translation>Explicar</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>Explain a map</source>
            <translation>Explicar un mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Explain a place of a map</source>
            <translation>Explicar un lugar de un mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Explain a whole map…</source>
            <translation>Explicar un mapa entero…</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/explain.py" />
            <source>Explain the w&amp;hole map…</source>
            <translation>Explicar &amp;todo el mapa…</translation>
        </message>
        <message>
            <location filename="../../plugin/layout.py" />
            <source>Explained: {} ({}).</source>
            <translation>Explicado: {} ({}).</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/explain.py" />
            <source>Explaining…</source>
            <translation>Explicando…</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <source>Explanations, two to four</source>
            <translation>Explicaciones, de dos a cuatro</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/export_gp.py" />
            <source>Export a Gaussian process</source>
            <translation>Exportar un proceso gaussiano</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Extract layer extent</source>
            <translation>Extraer extensión de la capa</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <location filename="../../core/assessment_report.py" />
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>F1 score of clouds</source>
            <translation>Puntuación F1 de las nubes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>F1 score of shadows</source>
            <translation>Puntuación F1 de las sombras</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>FAPAR</source>
            <translation>FAPAR</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>FVC</source>
            <translation>FVC</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>False alarms (share of the values)</source>
            <translation>Falsas alarmas (proporción de los valores)</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Fast</source>
            <translation>Rápido</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>Fastest plausible change a day</source>
            <translation>Cambio plausible más rápido por día</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Features that hold the same there are one area. Default: “name”, “id”, or the first field of text.</source>
            <translation>Los objetos que contienen lo mismo en él forman un área. Por defecto: «name», «id» o el primer campo de texto.</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Field calculator</source>
            <translation>Calculadora de campos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>Field of its standard deviation</source>
            <translation>Campo de su desviación típica</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_sets.py" />
            <source>Field of the class</source>
            <translation>Campo de la clase</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <source>Field of the day</source>
            <translation>Campo del día</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>Field of the measured value</source>
            <translation>Campo del valor medido</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>Field of the site</source>
            <translation>Campo del sitio</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>Field of their classes</source>
            <translation>Campo de sus clases</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>Field of their true class</source>
            <translation>Campo de su clase verdadera</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Field of their true classes</source>
            <translation>Campo de sus clases verdaderas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>Field plots: points or polygons</source>
            <translation>Parcelas de campo: puntos o polígonos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>Field that names the areas</source>
            <translation>Campo que nombra las áreas</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/fieldnames.py" />
            <source>Fields of the plots: value {0}, standard deviation {1}, site {2}, day {3}.</source>
            <translation>Campos de las parcelas: valor {0}, desviación típica {1}, sitio {2}, día {3}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/fieldnames.py" />
            <source>Fields of the plots: value {0}, standard deviation {1}, site {2}.</source>
            <translation>Campos de las parcelas: valor {0}, desviación típica {1}, sitio {2}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <source>Fields of the plots: value “{}”, standard deviation {}, site {}, day {}.</source>
            <translation>Campos de las parcelas: valor «{}», desviación típica {}, sitio {}, día {}.</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Fifth of the estimates</source>
            <translation>Quinto de las estimaciones</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>Files of another CRS were reprojected onto the first file's grid.</source>
            <translation>Los archivos de otro SRC se reproyectaron a la cuadrícula del primero.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Fill gaps smaller than (m²)</source>
            <translation>Rellenar huecos menores que (m²)</translation>
        </message>
        <message>
            <location filename="../../core/explain/surrogate.py" />
            <source>Finding the rules of a model</source>
            <translation>Hallar las reglas de un modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Finds clouds and their shadows in a Sentinel-2 scene with its 20 m bands, maps six biophysical variables where there are none, and gives the mean of each over your areas with its standard deviation: one table, a row for each area and variable. Open it in the model designer to change it.</source>
            <translation>Encuentra las nubes y sus sombras en una escena Sentinel-2 con sus bandas de 20 m, cartografía seis variables biofísicas donde no las hay, y da la media de cada una en sus zonas con su desviación típica: una tabla, con una fila por zona y variable. Ábralo en el diseñador de modelos para cambiarlo.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/first_steps.py" />
            <location filename="../../plugin/main.py" />
            <source>First steps</source>
            <translation>Primeros pasos</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Fix geometries</source>
            <translation>Corregir geometrías</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Flag</source>
            <translation>Indicador</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>Fo&amp;lder</source>
            <translation>C&amp;arpeta</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Folder of scenes</source>
            <translation>Carpeta de escenas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>Folder of the maps</source>
            <translation>Carpeta de los mapas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>Folder of the maps of jumps</source>
            <translation>Carpeta de los mapas de saltos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Folder of the maps of several variables</source>
            <translation>Carpeta de los mapas de varias variables</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>For a model file that does not say which bands it takes: their names in order, such as B02,B03,B04.</source>
            <translation>Para un archivo de modelo que no dice qué bandas toma: sus nombres en orden, como B02,B03,B04.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>For a network that does not say it: what its channels are, in order, such as clear,cloud,thin cloud,shadow.</source>
            <translation>Para una red que no lo dice: qué son sus canales, en orden, como clear,cloud,thin cloud,shadow.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>For each band of the model a layer of what it gave, all in one scale of colors.</source>
            <translation>Por cada banda del modelo, una capa de lo que aportó, todas en una misma escala de colores.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>For images whose numbers are no reflectance.</source>
            <translation>Para imágenes cuyos números no son reflectancia.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>For models that “Train and map land cover” made: adds a band with the number of classes that could be right, so that the true one is among them this often. For estimates: adds a lower and an upper bound. Empty: none.</source>
            <translation>Para modelos hechos con «Entrenar y cartografiar la cobertura del suelo»: añade una banda con el número de clases que podrían ser ciertas, de modo que la verdadera esté entre ellas con esta frecuencia. Para estimaciones: añade un límite inferior y uno superior. Vacío: ninguno.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>For several variables: a map for each is written here, such as lai.tif. Skipped: a temporary one.</source>
            <translation>Para varias variables: aquí se escribe un mapa de cada una, como lai.tif. Omitida: una temporal.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>For what is positive and varies by its own size. Map and intervals are in the variable's own unit.</source>
            <translation>Para lo que es positivo y varía según su propio tamaño. El mapa y los intervalos están en la unidad de la variable.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Forest</source>
            <translation>Bosque</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Forest: all its series come from one neighborhood, so that nothing is known of it elsewhere.</source>
            <translation>Bosque: todas sus series vienen de un mismo entorno, de modo que nada se sabe de él en otros lugares.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <location filename="../../core/retrieval/variables.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Fraction of vegetation cover</source>
            <translation>Fracción de cobertura vegetal</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Fraction of vegetation cover, Landsat 8 and 9, with uncertainty</source>
            <translation>Fracción de cobertura vegetal, Landsat 8 y 9, con incertidumbre</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Fraction of vegetation cover, SL2P v2.1, Sentinel-2, 20 m</source>
            <translation>Fracción de cobertura vegetal, SL2P v2.1, Sentinel-2, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Fraction of vegetation cover, SL2P v3.0, Landsat 8/9, 30 m</source>
            <translation>Fracción de cobertura vegetal, SL2P v3.0, Landsat 8/9, 30 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Fraction of vegetation cover, SL2P v3.0, Sentinel-2A, 10 m</source>
            <translation>Fracción de cobertura vegetal, SL2P v3.0, Sentinel-2A, 10 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Fraction of vegetation cover, SL2P v3.0, Sentinel-2A, 20 m</source>
            <translation>Fracción de cobertura vegetal, SL2P v3.0, Sentinel-2A, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Fraction of vegetation cover, SL2P v3.0, Sentinel-2B, 10 m</source>
            <translation>Fracción de cobertura vegetal, SL2P v3.0, Sentinel-2B, 10 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Fraction of vegetation cover, SL2P v3.0, Sentinel-2B, 20 m</source>
            <translation>Fracción de cobertura vegetal, SL2P v3.0, Sentinel-2B, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Fraction of vegetation cover, Sentinel-2, 10 m bands, with uncertainty</source>
            <translation>Fracción de cobertura vegetal, Sentinel-2, bandas de 10 m, con incertidumbre</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Fraction of vegetation cover, Sentinel-2, 20 m bands, with uncertainty</source>
            <translation>Fracción de cobertura vegetal, Sentinel-2, bandas de 20 m, con incertidumbre</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <location filename="../../core/assessment_report.py" />
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>From 0 to 1. Low: few clouds are missed. High: few false clouds. Empty: as the model decides.</source>
            <translation>De 0 a 1. Bajo: se pierden pocas nubes. Alto: pocas nubes falsas. Vacío: como decida el modelo.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>From 0 to 1. Pixels whose uncertainty exceeds this get the class “undecided”. Empty: none.</source>
            <translation>De 0 a 1. Los píxeles cuya incertidumbre lo supera reciben la clase «undecided». Vacío: ninguno.</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>From the product's metadata: {0}.</source>
            <translation>De los metadatos del producto: {0}.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <location filename="../../core/raster/stac_product.py" />
            <source>From {0}: {1}.</source>
            <translation>Según {0}: {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Further dates, the oldest first</source>
            <translation>Más fechas, la más antigua primero</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Further files of the scene</source>
            <translation>Otros archivos de la escena</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Further scenes to learn from</source>
            <translation>Más escenas de las que aprender</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/export_gp.py" />
            <location filename="../../plugin/algorithms/import_gp.py" />
            <source>GPR</source>
            <translation>GPR</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Gaps of a smaller area that clouds enclose become cloud.</source>
            <translation>Los huecos de menor área que las nubes encierran pasan a nube.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/kinds.py" />
            <location filename="../../plugin/algorithms/apply_model.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Gaussian process</source>
            <translation>Proceso gaussiano</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>Gaussian process imported from published arrays.</source>
            <translation>Proceso gaussiano importado de matrices publicadas.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/kinds.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>Gaussian process of related scenes</source>
            <translation>Proceso gaussiano de escenas afines</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>Gaussian process, ARD squared-exponential kernel</source>
            <translation>Proceso gaussiano, núcleo exponencial cuadrático ARD</translation>
        </message>
        <message>
            <location filename="../../core/explain/gp_shapley_graph.py" />
            <source>Gaussian process, Shapley values of its mean</source>
            <translation>Proceso gaussiano, valores de Shapley de su media</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/regressors.py" />
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Gaussian process, constant noise</source>
            <translation>Proceso gaussiano, ruido constante</translation>
        </message>
        <message>
            <location filename="../../core/landcover/kinds.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>Gaussian process, large and slow</source>
            <translation>Proceso gaussiano, grande y lento</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Gaussian process, noise by spectrum</source>
            <translation>Proceso gaussiano, ruido según el espectro</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/regressors.py" />
            <source>Gaussian process, noise that depends on the spectrum</source>
            <translation>Proceso gaussiano, ruido que depende del espectro</translation>
        </message>
        <message>
            <location filename="../../core/landcover/kinds.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>Gaussian process, small and fast</source>
            <translation>Proceso gaussiano, pequeño y rápido</translation>
        </message>
        <message>
            <location filename="../../core/raster/vectorfile.py" />
            <source>GeoPackage, GeoJSON or Shapefile</source>
            <translation>GeoPackage, GeoJSON o Shapefile</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>GeoTIFF (*.tif)</source>
            <translation>GeoTIFF (*.tif)</translation>
        </message>
        <message>
            <location filename="../../core/cli/change.py" />
            <source>Give --probabilities and --probability-output together, or neither.</source>
            <translation>Indique --probabilities y --probability-output juntos, o ninguno.</translation>
        </message>
        <message>
            <location filename="../../core/cli/change.py" />
            <source>Give --reference and --report together, or neither.</source>
            <translation>Indique --reference y --report juntos, o ninguno.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Give both the lowest and the highest possible value, the lower first, or neither.</source>
            <translation>Indique tanto el valor mínimo posible como el máximo, primero el mínimo, o ninguno.</translation>
        </message>
        <message>
            <location filename="../../core/explain/run.py" />
            <source>Give it a tile of another size; many networks need multiples of 16 or 32 pixels.</source>
            <translation>Dele una tesela de otro tamaño; muchas redes necesitan múltiplos de 16 o 32 píxeles.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/train.py" />
            <source>Give simulations, field plots, both, or a table of measured spectra to learn from.</source>
            <translation>Indique simulaciones, parcelas de campo, ambas, o una tabla de espectros medidos de los que aprender.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>Gives</source>
            <translation>Da</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>Grad-CAM</source>
            <translation>Grad-CAM</translation>
        </message>
        <message>
            <location filename="../../core/explain/methods.py" />
            <source>Grad-CAM (networks of images)</source>
            <translation>Grad-CAM (redes de imágenes)</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>Grad-CAM looks for one class in the whole scene; name it, such as class=cloud.</source>
            <translation>Grad-CAM busca una clase en toda la escena; nómbrela, como class=cloud.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/kinds.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>Gradient boosting</source>
            <translation>Potenciación del gradiente</translation>
        </message>
        <message>
            <location filename="../../core/explain/methods.py" />
            <source>Gradient times input, against the bands' means</source>
            <translation>Gradiente por entrada, frente a las medias de las bandas</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>Gray: where nine in ten of {} lie.</source>
            <translation>Gris: donde están nueve de cada diez de {}.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Grid</source>
            <translation>Cuadrícula</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Guided backpropagation (often follows edges)</source>
            <translation>Retropropagación guiada (suele seguir los bordes)</translation>
        </message>
        <message>
            <location filename="../../core/explain/relevance.py" />
            <source>Guided maps often look alike for a network with random weights: they follow edges of the image. Compare with another method.</source>
            <translation>Los mapas guiados suelen parecerse a los de una red con pesos al azar: siguen los bordes de la imagen. Compare con otro método.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>Half of its 95 % interval</source>
            <translation>Mitad de su intervalo del 95 %</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Hectares</source>
            <translation>Hectáreas</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <location filename="../../core/explain/methods.py" />
            <source>HiResCAM (networks of images)</source>
            <translation>HiResCAM (redes de imágenes)</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Highest</source>
            <translation>Máximo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Highest possible value</source>
            <translation>Máximo valor posible</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Hot spot</source>
            <translation>Punto caliente</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>How</source>
            <translation>Cómo</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>How exact each measurement is, in its own unit. Empty: a field called std, sd, error or alike.</source>
            <translation>Cuán exacta es cada medida, en su propia unidad. Vacío: un campo llamado std, sd, error o similar.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>How far apart pixels must be before their noise differs. 0: every pixel errs for itself.</source>
            <translation>Cuán lejos deben estar los píxeles para que su ruido difiera. 0: cada píxel yerra por su cuenta.</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>How far each class can be trusted</source>
            <translation>Cuánto se puede confiar en cada clase</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>How far maps of what each band gave agree: two methods, models or dates (TerraClara)</source>
            <translation>Hasta qué punto coinciden los mapas de lo que aportó cada banda: dos métodos, modelos o fechas (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>How fast the variable can change is not known; say by how many {0} a day it does at most.</source>
            <translation>No se sabe con qué rapidez puede cambiar la variable; diga en cuántos {0} al día lo hace como máximo.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>How good is the cloud map?</source>
            <translation>¿Qué tan bueno es el mapa de nubes?</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <location filename="../../core/validation_report.py" />
            <source>How good is the map?</source>
            <translation>¿Qué tan bueno es el mapa?</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>How it was made</source>
            <translation>Cómo se hizo</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>How large the classes are</source>
            <translation>Qué extensión tienen las clases</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>How many canopies are drawn. Some thousand are enough to train.</source>
            <translation>Cuántos doseles se sortean. Algunos miles bastan para entrenar.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>How many processor cores compute. The map does not depend on it.</source>
            <translation>Cuántos núcleos del procesador calculan. El mapa no depende de ello.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>How many square meters of leaves stand on a square meter of ground? The best model for the bands of this scene is chosen for you.</source>
            <translation>¿Cuántos metros cuadrados de hojas hay sobre un metro cuadrado de suelo? Se elige por usted el mejor modelo para las bandas de esta escena.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>How much of what is mapped as a class is right, such as forest=0.95, maize=0.7, by the class's name or value. Of the others 0.85 is expected. It says how many points are needed, and where most errors are.</source>
            <translation>Cuánto de lo cartografiado como una clase es correcto, como bosque=0.95, maíz=0.7, por el nombre o el valor de la clase. De las demás se espera 0.85. Dice cuántos puntos hacen falta y dónde están la mayoría de los errores.</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>How often intervals hold</source>
            <translation>Con qué frecuencia aciertan los intervalos</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>How right a map of classes is, and how large its classes really are, from labelled points (TerraClara)</source>
            <translation>Cuán acertado es un mapa de clases, y cuánto miden de verdad sus clases, con puntos etiquetados (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <location filename="../../plugin/layout.py" />
            <source>How sure it is</source>
            <translation>Cuán seguro es</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <source>How the dates before count</source>
            <translation>Cómo cuentan las fechas anteriores</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>How the points are split among the classes.</source>
            <translation>Cómo se reparten los puntos entre las clases.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>How to cite it</source>
            <translation>Cómo citarlo</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>Image of {0} by its STAC item, {1}.</source>
            <translation>Imagen de {0} por su ítem STAC, {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Image without clouds and shadows</source>
            <translation>Imagen sin nubes ni sombras</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>Image; the file does not name its product</source>
            <translation>Imagen; el archivo no nombra su producto</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>Images of before baseline 04.00 have no offset.</source>
            <translation>Las imágenes anteriores a la línea de procesamiento 04.00 no tienen desplazamiento.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Images that lie more than a pixel apart were not simulated.</source>
            <translation>No se simularon imágenes desplazadas más de un píxel entre sí.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/import_gp.py" />
            <source>Import a published Gaussian process</source>
            <translation>Importar un proceso gaussiano publicado</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>In place of the standard error: so many points in all.</source>
            <translation>En lugar del error típico: tantos puntos en total.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/laws.py" />
            <source>In the law of {0}, dense must be two numbers, the range at the densest canopy.</source>
            <translation>En la ley de {0}, dense debe ser dos números, el rango en el dosel más denso.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/laws.py" />
            <source>In the law of {0}, low, high, mode and sd must be numbers.</source>
            <translation>En la ley de {0}, low, high, mode y sd deben ser números.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>In the map</source>
            <translation>En el mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>In the panel “Explain” press “Pixel” and click into a bright field, then into a dark one. Red bars raised the value, blue ones lowered it.</source>
            <translation>En el panel «Explicar» pulse «Píxel» y haga clic en un campo claro, y después en uno oscuro. Las barras rojas subieron el valor, las azules lo bajaron.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>In the reference</source>
            <translation>En la referencia</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>In the variable's unit. Empty: as fast as it can go through the whole range of its map in 50 days, which for leaf area is 0.14 a day.</source>
            <translation>En la unidad de la variable. Vacío: tan rápido como para recorrer todo el rango de su mapa en 50 días, lo que para el área foliar es 0.14 al día.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>In {0} a band is named twice: {1}. Name each band once.</source>
            <translation>En {0} una banda se nombra dos veces: {1}. Nombre cada banda una vez.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>In {0} alpha does not belong to y_train and the kernel: means differ by {1}. Check lengthscales and variances, and whether noise_variance is a variance.</source>
            <translation>En {0} alpha no corresponde a y_train y al núcleo: las medias difieren en {1}. Compruebe las escalas de longitud y las varianzas, y si noise_variance es una varianza.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>In {0} bands must be {1}; it is {2} of shape {3}.</source>
            <translation>En {0} bands debe ser {1}; es {2} de forma {3}.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>In {0} root does not belong to the kernel: a variance is below 0. Export it again.</source>
            <translation>En {0} root no corresponde al núcleo: una varianza es menor que 0. Expórtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>In {0} the bands cannot be used: {1}</source>
            <translation>En {0} las bandas no se pueden usar: {1}</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>In {0} {1} has shape {2}, but {3} is {4} in {5}; export it again.</source>
            <translation>En {0} {1} tiene la forma {2}, pero {3} es {4} en {5}; expórtelo otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>In {0} {1} has shape {2}; it must be ({3}).</source>
            <translation>En {0} {1} tiene la forma {2}; debe ser ({3}).</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>In {0} {1} has shape {2}; it must be a single number.</source>
            <translation>En {0} {1} tiene la forma {2}; debe ser un único número.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>In {0} {1} holds values that are not finite; export it again.</source>
            <translation>En {0} {1} contiene valores no finitos; expórtelo otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>In {0} {1} holds {2} instead of numbers; export it again.</source>
            <translation>En {0} {1} contiene {2} en lugar de números; expórtelo otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>In {0} {1} must be above 0; its least value is {2}.</source>
            <translation>En {0} {1} debe ser mayor que 0; su valor menor es {2}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Indices to learn from as well</source>
            <translation>Índices de los que aprender también</translation>
        </message>
        <message>
            <location filename="../../core/gp/sparse.py" />
            <source>Inducing inputs must have shape (M, {0}), not {1}. Give one column for each band.</source>
            <translation>Los puntos inductores deben tener la forma (M, {0}), no {1}. Dé una columna por banda.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <location filename="../../plugin/metadata.py" />
            <source>Input</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <location filename="../../core/gp/labelled.py" />
            <source>Inputs must be numbers of shape {0}; these are {1} {2}.</source>
            <translation>Las entradas deben ser números de forma {0}; estas son {1} {2}.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Install again (repair)</source>
            <translation>Instalar otra vez (reparar)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Install from a &amp;folder…</source>
            <translation>Instalar desde una &amp;carpeta…</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/published.py" />
            <source>Install from a folder…</source>
            <translation>Instalar desde una carpeta…</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Installed again. Restart QGIS, so that it takes the new files.</source>
            <translation>Instalado otra vez. Reinicie QGIS para que tome los archivos nuevos.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Installed in your profile.</source>
            <translation>Instalado en su perfil.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/install.py" />
            <source>Installed {0}.</source>
            <translation>Se instaló {0}.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/published.py" />
            <source>Installed.</source>
            <translation>Instalado.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Installed. Everything is ready; QGIS need not be restarted.</source>
            <translation>Instalado. Todo está listo; no hace falta reiniciar QGIS.</translation>
        </message>
        <message>
            <location filename="../../core/install/packages.py" />
            <source>Installed: {0}</source>
            <translation>Instalado: {0}</translation>
        </message>
        <message>
            <location filename="../../core/clouds/install.py" />
            <source>Installing {0} {1}: {2} {3}, licence {4}.</source>
            <translation>Instalación de {0} {1}: {2} {3}, licencia {4}.</translation>
        </message>
        <message>
            <location filename="../../plugin/packages.py" />
            <source>Install…</source>
            <translation>Instalar…</translation>
        </message>
        <message>
            <location filename="../../core/raster/scene.py" />
            <source>Instead, as asked: {0}.</source>
            <translation>En su lugar, como se pidió: {0}.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Integrated gradients</source>
            <translation>Gradientes integrados</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <location filename="../../plugin/dialogs/support.py" />
            <source>Interpreter of your own</source>
            <translation>Intérprete propio</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Interpreter of your own…</source>
            <translation>Intérprete propio…</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Intervals</source>
            <translation>Intervalos</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Intervals calibrated on simulations: the standard deviation is scaled so that mean +- 1.645 std holds {0} of 6000 held-out simulations.</source>
            <translation>Intervalos calibrados con simulaciones: la desviación típica se escala de modo que media +- 1.645 desviaciones contiene {0} de 6000 simulaciones apartadas.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>Intervals calibrated on {0} that were left out of the fit ({1}).</source>
            <translation>Intervalos calibrados con {0} que se apartaron del ajuste ({1}).</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>Intervals calibrated on {0} that were left out of the fit ({1}). On the ground fewer true values fall inside; calibrate with field plots.</source>
            <translation>Intervalos calibrados con {0} que se apartaron del ajuste ({1}). En el terreno caen dentro menos valores verdaderos; calibre con parcelas de campo.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>Intervals calibrated on {0}, each {1} predicted without its own measurements. They hold for places like these.</source>
            <translation>Intervalos calibrados con {0}, prediciendo cada {1} sin sus propias medidas. Valen para lugares como estos.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/zone_law.py" />
            <source>Intervals of 90 % are those of a lognormal law, {0} standard deviations of the logarithm to each side of its middle.</source>
            <translation>Los intervalos del 90 % son los de una ley lognormal, {0} desviaciones típicas del logaritmo a cada lado de su centro.</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Intervals of 90 % for the measured value, from the standard deviations of map and measurement together, hold {:.1%}, {}.</source>
            <translation>Los intervalos del 90 % para el valor medido, a partir de las desviaciones típicas del mapa y de la medición juntas, contienen el {:.1%}, {}.</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Intervals of 90 % hold {:.1%} of the measured values, {}.</source>
            <translation>Los intervalos del 90 % contienen {:.1%} de los valores medidos, {}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/zone_law.py" />
            <source>Intervals of 90 % reach {0} standard deviations to each side, as the calibration of the map's model says.</source>
            <translation>Los intervalos del 90 % alcanzan {0} desviaciones típicas a cada lado, como dice la calibración del modelo del mapa.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/zone_law.py" />
            <source>Intervals of 90 % reach {0} standard deviations to each side, as the normal law says.</source>
            <translation>Los intervalos del 90 % alcanzan {0} desviaciones típicas a cada lado, como dice la ley normal.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/zone_law.py" />
            <source>Intervals of 90 % reach {0} standard deviations to each side, as the normal law says: the calibration of the map's model has too few plots for them.</source>
            <translation>Los intervalos del 90 % alcanzan {0} desviaciones típicas a cada lado, como dice la ley normal: la calibración del modelo del mapa tiene demasiado pocas parcelas para ellos.</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Intervals of the normal law around the estimate. CRPS and log-loss: {}; both are smaller the better, and count errors and overconfidence together.</source>
            <translation>Intervalos de la ley normal en torno a la estimación. CRPS y pérdida logarítmica: {}; ambos son mejores cuanto menores, y cuentan a la vez errores y exceso de confianza.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>IoU</source>
            <translation>IoU</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <location filename="../../core/assessment_report.py" />
            <source>Is the probability honest?</source>
            <translation>¿Es sincera la probabilidad?</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/many.py" />
            <source>It checks what these models retrieve.</source>
            <translation>Comprueba lo que estiman estos modelos.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>It does not replace the domain flags: dark water and pavements can look like bare soil to it.</source>
            <translation>No sustituye a los indicadores de dominio: el agua oscura y los pavimentos le pueden parecer suelo desnudo.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/variables.py" />
            <source>It gives a standard deviation.</source>
            <translation>Da una desviación típica.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/variables.py" />
            <source>It gives no standard deviation.</source>
            <translation>No da desviación típica.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>It gives no uncertainty.</source>
            <translation>No da incertidumbre.</translation>
        </message>
        <message>
            <location filename="../../core/install/download.py" />
            <source>It holds wheels for {0}; make the folder for this computer and this version of Python.</source>
            <translation>Contiene wheels para {0}; haga la carpeta para este equipo y esta versión de Python.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/variables.py" />
            <source>It is made for {0}.</source>
            <translation>Está hecho para {0}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/variables.py" />
            <source>It is not made for {0}.</source>
            <translation>No está hecho para {0}.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/choose.py" />
            <location filename="../../core/retrieval/variables.py" />
            <source>It is the best of {0} models that fit.</source>
            <translation>Es el mejor de {0} modelos que sirven.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/choose.py" />
            <location filename="../../core/retrieval/variables.py" />
            <source>It is the only model that fits.</source>
            <translation>Es el único modelo que sirve.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>It takes NDVI (MOD13Q1, 250 m) of twelve dates a month apart, from mid September to the end of August.</source>
            <translation>Toma el NDVI (MOD13Q1, 250 m) de doce fechas separadas por un mes, de mediados de septiembre a finales de agosto.</translation>
        </message>
        <message>
            <location filename="../../core/explain/compare.py" />
            <source>It takes {0} to {1} different maps to compare, not {2}; choose as many.</source>
            <translation>Para comparar hacen falta de {0} a {1} mapas distintos, no {2}; elija otros tantos.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>Its &amp;numbers are</source>
            <translation>Sus &amp;números son</translation>
        </message>
        <message>
            <location filename="../../core/cli/simulate.py" />
            <source>Its relative error of reflectance: median {0}, 99th percentile {1}. {2}</source>
            <translation>Su error relativo de reflectancia: mediana {0}, percentil 99 {1}. {2}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>Judge a map by field plots</source>
            <translation>Juzgar un mapa con parcelas de campo</translation>
        </message>
        <message>
            <location filename="../../core/landcover/train.py" />
            <source>Judged on pixels next to those it learned from, the model looks {0} points better ({1}) than on other places ({2}), which is what counts.</source>
            <translation>Juzgado en píxeles junto a los que aprendió, el modelo parece {0} puntos mejor ({1}) que en otros lugares ({2}), que es lo que cuenta.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>Jumps in a series of maps</source>
            <translation>Saltos en una serie de mapas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>Jumps {}</source>
            <translation>Saltos {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>Kappa</source>
            <translation>Kappa</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Keep no training places in the model</source>
            <translation>No guardar lugares de entrenamiento en el modelo</translation>
        </message>
        <message>
            <location filename="../../core/batch/run.py" />
            <source>Kept: the same request has made this already.</source>
            <translation>Conservado: la misma petición ya hizo esto.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Kept: {}.</source>
            <translation>Conservado: {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Kept: {}. The model: {}</source>
            <translation>Conservado: {}. El modelo: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>Known limits</source>
            <translation>Límites conocidos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>LAI</source>
            <translation>LAI</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>LCC</source>
            <translation>LCC</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>LUT</source>
            <translation>LUT</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Labelled</source>
            <translation>Etiquetado</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>Labelled points</source>
            <translation>Puntos etiquetados</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Labelled points that the training did not see, best drawn by “Points to check a map”.</source>
            <translation>Puntos etiquetados que el entrenamiento no vio, mejor si los sortea «Puntos para comprobar un mapa».</translation>
        </message>
        <message>
            <location filename="../../core/gp/labelled.py" />
            <source>Labels must be 0, 1 and so on, at least two of them, and every one must occur.</source>
            <translation>Las etiquetas deben ser 0, 1 y así sucesivamente, al menos dos, y cada una debe aparecer.</translation>
        </message>
        <message>
            <location filename="../../core/gp/labelled.py" />
            <source>Labels must be whole numbers of shape ({0},); these are {1} {2}.</source>
            <translation>Las etiquetas deben ser números enteros de forma ({0},); estas son {1} {2}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_sets.py" />
            <source>Labels: polygons or points</source>
            <translation>Etiquetas: polígonos o puntos</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <location filename="../../core/model/card.py" />
            <location filename="../../plugin/algorithms/class_sets.py" />
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <location filename="../../plugin/algorithms/map_change.py" />
            <location filename="../../plugin/algorithms/sample_design.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>Land cover</source>
            <translation>Cobertura del suelo</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Land cover of Mato Grosso from a season of MODIS NDVI: Cerrado, forest, pasture, soy and corn</source>
            <translation>Cobertura del suelo de Mato Grosso a partir de una temporada de NDVI de MODIS: Cerrado, bosque, pasto, soja y maíz</translation>
        </message>
        <message>
            <location filename="../../core/landcover/modelcard.py" />
            <source>Land cover: {0}</source>
            <translation>Cobertura del suelo: {0}</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Land cover…</source>
            <translation>Cobertura del suelo…</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Landsat</source>
            <translation>Landsat</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>Landsat Collection 2 Level-2</source>
            <translation>Landsat Collection 2 Level-2</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat_names.py" />
            <source>Landsat Collection 2 Level-2 (by the band names)</source>
            <translation>Landsat Collection 2 Level-2 (por los nombres de banda)</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat_names.py" />
            <source>Landsat Collection 2 Level-2 (by the file names)</source>
            <translation>Landsat Collection 2 Level-2 (según los nombres de los archivos)</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>Landsat {0} {1} reflectance.</source>
            <translation>Landsat {0}, reflectancia {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>Last errors</source>
            <translation>Últimos errores</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Laws (*.json)</source>
            <translation>Leyes (*.json)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Laws (*.json);;All files (*)</source>
            <translation>Leyes (*.json);;Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Laws of the Canopies</source>
            <translation>Leyes de los doseles</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Laws of the canopies</source>
            <translation>Leyes de los doseles</translation>
        </message>
        <message>
            <location filename="../../core/explain/modes/lrp.py" />
            <source>Layer-wise relevance</source>
            <translation>La relevancia por capas</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Layer-wise relevance (LRP)</source>
            <translation>Relevancia por capas (LRP)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Leaf</source>
            <translation>Hoja</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <location filename="../../core/retrieval/variables.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Leaf area index</source>
            <translation>Índice de área foliar</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Leaf area index, Landsat 8 and 9, with uncertainty</source>
            <translation>Índice de área foliar, Landsat 8 y 9, con incertidumbre</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Leaf area index, SL2P v2.1, Sentinel-2, 20 m</source>
            <translation>Índice de área foliar, SL2P v2.1, Sentinel-2, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Leaf area index, SL2P v3.0, Landsat 8/9, 30 m</source>
            <translation>Índice de área foliar, SL2P v3.0, Landsat 8/9, 30 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Leaf area index, SL2P v3.0, Sentinel-2A, 10 m</source>
            <translation>Índice de área foliar, SL2P v3.0, Sentinel-2A, 10 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Leaf area index, SL2P v3.0, Sentinel-2A, 20 m</source>
            <translation>Índice de área foliar, SL2P v3.0, Sentinel-2A, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Leaf area index, SL2P v3.0, Sentinel-2B, 10 m</source>
            <translation>Índice de área foliar, SL2P v3.0, Sentinel-2B, 10 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Leaf area index, SL2P v3.0, Sentinel-2B, 20 m</source>
            <translation>Índice de área foliar, SL2P v3.0, Sentinel-2B, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Leaf area index, Sentinel-2, 10 m bands, with uncertainty</source>
            <translation>Índice de área foliar, Sentinel-2, bandas de 10 m, con incertidumbre</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Leaf area index, Sentinel-2, 20 m bands, with uncertainty</source>
            <translation>Índice de área foliar, Sentinel-2, bandas de 20 m, con incertidumbre</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <location filename="../../core/retrieval/variables.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Leaf chlorophyll content</source>
            <translation>Contenido de clorofila de la hoja</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Leaf chlorophyll content, Sentinel-2, 20 m bands, with uncertainty</source>
            <translation>Contenido de clorofila de la hoja, Sentinel-2, bandas de 20 m, con incertidumbre</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Learn any variable from simulations, from field plots, or from both (TerraClara)</source>
            <translation>Aprender cualquier variable de simulaciones, de parcelas de campo, o de ambas (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <source>Learn from cloud corrections</source>
            <translation>Aprender de correcciones de nubes</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Learn land cover from areas that you drew, and map it with its probability (TerraClara)</source>
            <translation>Aprender la cobertura del suelo de áreas dibujadas, y cartografiarla con su probabilidad (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Learn the logarithm</source>
            <translation>Aprender el logaritmo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Learned from the bands that the scene has: {}.</source>
            <translation>Se aprendió de las bandas que tiene la escena: {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Learning how light goes through canopies…</source>
            <translation>Aprendiendo cómo atraviesa la luz las cubiertas…</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <source>Learning…</source>
            <translation>Aprendiendo…</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Learns first, in some seconds, how light goes through such canopies, and is many times faster from then on. The log says how far its spectra are off.</source>
            <translation>Aprende primero, en unos segundos, cómo atraviesa la luz tales cubiertas, y desde entonces es muchas veces más rápido. El registro dice cuánto se desvían sus espectros.</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Learns land cover from areas that you drew, maps the scene, and judges the map by other points that you labelled: accuracies and areas of the classes with their intervals. Open it in the model designer to change it.</source>
            <translation>Aprende la cobertura del suelo de zonas que usted dibujó, cartografía la escena y juzga el mapa con otros puntos que etiquetó: exactitudes y superficies de las clases con sus intervalos. Ábralo en el diseñador de modelos para cambiarlo.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Least certain pixels left out</source>
            <translation>Píxeles menos seguros omitidos</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Least certain pixels left out (%)</source>
            <translation>Píxeles menos seguros omitidos (%)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>Leave out boundaries (pixels)</source>
            <translation>Omitir los bordes (píxeles)</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Leaving bands out</source>
            <translation>Omitir bandas</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>Left out, since their files are not there: {0}.</source>
            <translation>Omitidas, porque sus archivos no están: {0}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>Left out: {0} of the same place, day and value as one before.</source>
            <translation>Se omiten: {0} del mismo lugar, día y valor que una anterior.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>Left out: {0} outside the images or on pixels without data.</source>
            <translation>Se omiten: {0} fuera de las imágenes o en píxeles sin datos.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>Left out: {0} without a point, a polygon or coordinates.</source>
            <translation>Se omiten: {0} sin punto, polígono ni coordenadas.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>Left out: {0} without a value in {1}.</source>
            <translation>Se omiten: {0} sin valor en {1}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>Left out: {0} without an image within {1} days.</source>
            <translation>Se omiten: {0} sin imagen en un plazo de {1} días.</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Level of the interval</source>
            <translation>Nivel del intervalo</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>Level-1, top of atmosphere</source>
            <translation>Level-1, techo de la atmósfera</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>Level-1C, top of atmosphere</source>
            <translation>Level-1C, techo de la atmósfera</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>Level-2, surface</source>
            <translation>Level-2, superficie</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>Level-2A, surface reflectance</source>
            <translation>Level-2A, reflectancia de superficie</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <location filename="../../plugin/metadata.py" />
            <source>License</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <location filename="../../plugin/layout.py" />
            <source>License of the model</source>
            <translation>Licencia del modelo</translation>
        </message>
        <message>
            <location filename="../../core/explain/perturb.py" />
            <source>Likely values of a band need a background of {0} rows or more. Choose spectra.</source>
            <translation>Los valores probables de una banda necesitan un fondo de {0} filas o más. Elija espectros.</translation>
        </message>
        <message>
            <location filename="../../core/install/target.py" />
            <source>Linux on ARM</source>
            <translation>Linux en ARM</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Loading the model runtime…</source>
            <translation>Cargando el motor de modelos…</translation>
        </message>
        <message>
            <location filename="../../core/landcover/kinds.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>Logistic regression</source>
            <translation>Regresión logística</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>Looking at the image…</source>
            <translation>Mirando la imagen…</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/explain.py" />
            <source>Looking at the map…</source>
            <translation>Mirando el mapa…</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Looking at the scene…</source>
            <translation>Mirando la escena…</translation>
        </message>
        <message>
            <location filename="../../core/model/intervals.py" />
            <source>Lower bound</source>
            <translation>Límite inferior</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Lowered to the upper limit</source>
            <translation>Bajado al límite superior</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Lowest</source>
            <translation>Mínimo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Lowest possible value</source>
            <translation>Mínimo valor posible</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <source>Lowest rank correlation</source>
            <translation>Menor correlación de rangos</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/advanced.py" />
            <source>M&amp;emory</source>
            <translation>&amp;Memoria</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>M&amp;ethod</source>
            <translation>Mét&amp;odo</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>MODIS writes -3000 for missing NDVI: declare it as nodata, or it is flagged as outside the training domain.</source>
            <translation>MODIS escribe -3000 cuando falta el NDVI: declárelo como nodata, o se marcará como fuera del dominio de entrenamiento.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Ma&amp;p</source>
            <translation>Ma&amp;pa</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>Made again from the same network and image, the map is another one (rank correlation {0}).</source>
            <translation>Hecho otra vez con la misma red e imagen, el mapa es otro (correlación de rangos {0}).</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_map.py" />
            <source>Majority filter: width (pixels, odd)</source>
            <translation>Filtro de mayoría: ancho (píxeles, impar)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Make</source>
            <translation>Crear</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Make a folder for a computer without a network…</source>
            <translation>Crear una carpeta para un equipo sin red…</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/place_tools.py" />
            <source>Make a layer of polygons the current one, select some of them, and press this again.</source>
            <translation>Haga de una capa de polígonos la actual, seleccione algunos y pulse esto otra vez.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Make finished maps again</source>
            <translation>Rehacer los mapas terminados</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <location filename="../../core/validation_report.py" />
            <location filename="../../plugin/algorithms/field_plots.py" />
            <location filename="../../plugin/algorithms/mapping.py" />
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Map \ reference</source>
            <translation>Mapa \ referencia</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Map clouds and their shadows, with their probability and uncertainty (TerraClara)</source>
            <translation>Cartografiar las nubes y sus sombras, con su probabilidad e incertidumbre (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Map leaf area index and other plant traits, with their uncertainty (TerraClara)</source>
            <translation>Cartografiar el índice de área foliar y otros rasgos de la vegetación, con su incertidumbre (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/validate_map.py" />
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>Map of a variable</source>
            <translation>Mapa de una variable</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Map of agreement, reliability diagram and risk by coverage</source>
            <translation>Mapa de concordancia, diagrama de fiabilidad y riesgo según la cobertura</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Map of classes</source>
            <translation>Mapa de clases</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>Map of classes, first date</source>
            <translation>Mapa de clases, primera fecha</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>Map of classes, second date</source>
            <translation>Mapa de clases, segunda fecha</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Map of land cover</source>
            <translation>Mapa de cobertura del suelo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>Map that TerraClara made</source>
            <translation>Mapa que hizo TerraClara</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Map {}: accuracy and area</source>
            <translation>Mapa {}: exactitud y área</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Map {}: validation</source>
            <translation>Mapa {}: validación</translation>
        </message>
        <message>
            <location filename="../../plugin/layout.py" />
            <source>Map: {} × {} pixels, {}. Made {} by TerraClara {} from {}.</source>
            <translation>Mapa: {} × {} píxeles, {}. Hecho el {} por TerraClara {} a partir de {}.</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Mapped</source>
            <translation>En el mapa</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Mapped and estimated areas with 95 % intervals, and a reliability diagram</source>
            <translation>Áreas del mapa y estimadas con intervalos del 95 %, y un diagrama de fiabilidad</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <location filename="../../plugin/dialogs/first_steps.py" />
            <source>Mapping…</source>
            <translation>Haciendo el mapa…</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>Maps</source>
            <translation>Mapas</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Maps are made with the Python inside QGIS.</source>
            <translation>Los mapas se hacen con el Python incluido en QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Maps are made with {}. Its devices: {}.</source>
            <translation>Los mapas se hacen con {}. Sus dispositivos: {}.</translation>
        </message>
        <message>
            <location filename="../../core/batch/maps.py" />
            <source>Maps by a model</source>
            <translation>Mapas por un modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Maps kept</source>
            <translation>Mapas conservados</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Maps made</source>
            <translation>Mapas hechos</translation>
        </message>
        <message>
            <location filename="../../core/batch/maps.py" />
            <source>Maps of biophysical variables</source>
            <translation>Mapas de variables biofísicas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>Maps of one variable, one for each date</source>
            <translation>Mapas de una variable, uno por fecha</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Maps of “Explain a map”; the first band of each is compared.</source>
            <translation>Mapas de «Explicar un mapa»; se compara la primera banda de cada uno.</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Maps other scenes with “Apply a model”.</source>
            <translation>Cartografía otras escenas con «Aplicar un modelo».</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Maps with bands “mean” and “std” on one grid, as “Biophysical retrieval” makes them, in any order.</source>
            <translation>Mapas con bandas «mean» y «std» en una misma cuadrícula, como los hace «Estimación biofísica», en cualquier orden.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>Mar&amp;gin around them</source>
            <translation>Mar&amp;gen a su alrededor</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Margin around clouds and shadows (m)</source>
            <translation>Margen alrededor de nubes y sombras (m)</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Mean</source>
            <translation>Media</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>Mean angles of the tile in degrees: {0}.</source>
            <translation>Ángulos medios de la tesela en grados: {0}.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Mean cloud probability</source>
            <translation>Probabilidad media de nube</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Mean difference between share held and level, over all levels: {:.3f}.</source>
            <translation>Diferencia media entre la parte contenida y el nivel, en todos los niveles: {:.3f}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>Mean error</source>
            <translation>Error medio</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Mean leaf angle (°)</source>
            <translation>Ángulo foliar medio (°)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Mean of the first band</source>
            <translation>Media de la primera banda</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>Mean over {} pixels</source>
            <translation>Media de {} píxeles</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <location filename="../../core/assessment_report.py" />
            <source>Mean probability</source>
            <translation>Probabilidad media</translation>
        </message>
        <message>
            <location filename="../../core/clouds/s2cloudless.py" />
            <source>Mean probability of cloud over a disk of radius 1 pixel</source>
            <translation>Probabilidad media de nube en un disco de radio 1 píxel</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/zone_means.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>Means over areas, with their uncertainty</source>
            <translation>Medias por áreas, con su incertidumbre</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Measured</source>
            <translation>Medido</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Measured spectra are learned from alone; give no simulations and no plots beside them.</source>
            <translation>De espectros medidos se aprende sin nada más; no indique simulaciones ni parcelas a su lado.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Memory (MB)</source>
            <translation>Memoria (MB)</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Memory that the run may take beyond QGIS itself. The map does not depend on it.</source>
            <translation>Memoria que la ejecución puede tomar además de la de QGIS. El mapa no depende de ella.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_map.py" />
            <source>Merge patches smaller than (m²)</source>
            <translation>Unir manchas menores que (m²)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_map.py" />
            <source>Merge patches smaller than (pixels)</source>
            <translation>Unir manchas menores que (píxeles)</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Merge vector layers</source>
            <translation>Unir capas vectoriales</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <location filename="../../core/validation_report.py" />
            <location filename="../../plugin/algorithms/explain.py" />
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Misfit of reflectance</source>
            <translation>Desajuste de la reflectancia</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Mode</source>
            <translation>Moda</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <location filename="../../plugin/algorithms/apply_model.py" />
            <location filename="../../plugin/algorithms/choice.py" />
            <location filename="../../plugin/algorithms/export_gp.py" />
            <location filename="../../plugin/algorithms/input_noise.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <location filename="../../plugin/docks/read.py" />
            <location filename="../../plugin/layout.py" />
            <location filename="../../plugin/metadata.py" />
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>Model file</source>
            <translation>Archivo de modelo</translation>
        </message>
        <message>
            <location filename="../../core/model/deepness.py" />
            <source>Model of the Deepness plugin.</source>
            <translation>Modelo del complemento Deepness.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Model that was used</source>
            <translation>Modelo que se usó</translation>
        </message>
        <message>
            <location filename="../../core/batch/clouds.py" />
            <source>Model {0}: {1}</source>
            <translation>Modelo {0}: {1}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <location filename="../../plugin/algorithms/clouds.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Model {}: {}</source>
            <translation>Modelo {}: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>Model, for a scene</source>
            <translation>Modelo, para una escena</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/apply_model.py" />
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <location filename="../../plugin/algorithms/explain.py" />
            <location filename="../../plugin/algorithms/export_gp.py" />
            <location filename="../../plugin/algorithms/import_gp.py" />
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <location filename="../../core/clouds/install.py" />
            <source>Models cannot be installed into {0}: {1}. Make the folder writable, or choose another with the environment variable TERRACLARA_MODELS.</source>
            <translation>No se pueden instalar modelos en {0}: {1}. Permita escribir en la carpeta, o elija otra con la variable de entorno TERRACLARA_MODELS.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/published.py" />
            <source>Models of other authors, made from their own packages. They are downloaded when you say so, checked and turned into models of the catalog. Without a network, give the folder that holds the packages.</source>
            <translation>Modelos de otros autores, hechos a partir de sus propios paquetes. Se descargan cuando usted lo dice, se comprueban y se convierten en modelos del catálogo. Sin red, indique la carpeta que contiene los paquetes.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>Models of other authors, such as UKIS-CSMASK and s2cloudless, that can be installed</source>
            <translation>Modelos de otros autores, como UKIS-CSMASK y s2cloudless, que se pueden instalar</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Models that fit the scene stand first</source>
            <translation>Los modelos que se ajustan a la escena están primero</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>More rasters of the same scene, where each band is a file of its own; or further dates, for a model of several dates.</source>
            <translation>Más rásteres de la misma escena, donde cada banda es un archivo; u otras fechas, para un modelo de varias fechas.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/kinds.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>Multilayer perceptron</source>
            <translation>Perceptrón multicapa</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>Name of the layout</source>
            <translation>Nombre de la composición</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Names of the bands to learn from, such as B02,B03,B04,B08. Empty: all that are of use.</source>
            <translation>Nombres de las bandas de las que aprender, como B02,B03,B04,B08. Vacío: todas las que sirven.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Names of the bands, in order</source>
            <translation>Nombres de las bandas, en orden</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Names of the model's outputs to write, such as mean,std,flag. Empty: those that the model usually gives.</source>
            <translation>Nombres de las salidas del modelo que escribir, como mean,std,flag. Vacío: las que el modelo suele dar.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Names such as B03,B04,B05. A file of arrays has them itself.</source>
            <translation>Nombres como B03,B04,B05. Un archivo de matrices ya los tiene.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Nearby series of several years are among the training ones.</source>
            <translation>Entre las de entrenamiento hay series vecinas de varios años.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Needed only where a map has several bands and does not say which holds the classes.</source>
            <translation>Solo hace falta si un mapa tiene varias bandas y no dice cuál contiene las clases.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>Needs</source>
            <translation>Necesita</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Needs the probabilities of both dates.</source>
            <translation>Necesita las probabilidades de ambas fechas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_sets.py" />
            <location filename="../../plugin/algorithms/import_gp.py" />
            <location filename="../../plugin/algorithms/input_noise.py" />
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <source>New model</source>
            <translation>Modelo nuevo</translation>
        </message>
        <message>
            <location filename="../../core/landcover/change.py" />
            <source>No class has the same name in both maps: classes of one number are one.</source>
            <translation>Ninguna clase tiene el mismo nombre en ambos mapas: las clases del mismo número son una.</translation>
        </message>
        <message>
            <location filename="../../core/cli/train.py" />
            <source>No class of the labels is called {0}; its color colors nothing.</source>
            <translation>Ninguna clase de las etiquetas se llama {0}; su color no colorea nada.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/train.py" />
            <source>No classifier is chosen; name one.</source>
            <translation>No se ha elegido ningún clasificador; nombre uno.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/learn.py" />
            <source>No correction lies on a pixel with data; draw them inside the scene.</source>
            <translation>Ninguna corrección está sobre un píxel con datos; dibújelas dentro de la escena.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/composite.py" />
            <source>No date is known of {0}; among equally clear dates they come last.</source>
            <translation>No se conoce la fecha de {0}; entre fechas igual de despejadas van al final.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>No day is named of {0}: the first of the {1} scenes that shows a plot counts.</source>
            <translation>No se nombra ningún día de {0}: cuenta la primera de las {1} escenas que muestra una parcela.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/elsewhere.py" />
            <source>No device of the interpreter {0} runs a model ({1}). Choose another.</source>
            <translation>Ningún dispositivo del intérprete {0} ejecuta un modelo ({1}). Elija otro.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <source>No field of the plots is called “{}” or “value”; choose the field of the measured value.</source>
            <translation>Ningún campo de las parcelas se llama «{}» o «value»; elija el campo del valor medido.</translation>
        </message>
        <message>
            <location filename="../../core/raster/scene.py" />
            <source>No file is given; choose the scene.</source>
            <translation>No se da ningún archivo; elija la escena.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>No flag: too few samples tell what belongs.</source>
            <translation>Sin indicador: demasiado pocas muestras dicen qué pertenece.</translation>
        </message>
        <message>
            <location filename="../../core/raster/find.py" />
            <source>No folder and no scene is named. Name a folder of scenes, a scene, or a list of them.</source>
            <translation>No se nombra ninguna carpeta ni escena. Nombre una carpeta de escenas, una escena o una lista de ellas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>No folder is chosen; give the one that holds the scenes.</source>
            <translation>No se ha elegido ninguna carpeta; indique la que contiene las escenas.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/calibrate.py" />
            <source>No label is {0}: what cannot be judged is in every set.</source>
            <translation>Ninguna etiqueta es {0}: lo que no se puede juzgar está en todos los conjuntos.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/samples.py" />
            <source>No label lies on a pixel with data; draw the training areas inside the scene.</source>
            <translation>Ninguna etiqueta está sobre un píxel con datos; dibuje las áreas de entrenamiento dentro de la escena.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/train.py" />
            <source>No label lies on data of {0}: nothing was learned from there.</source>
            <translation>Ninguna etiqueta está sobre datos de {0}: de ahí no se aprendió nada.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>No labeled sample of {0} lies on a pixel of {1} with a class.</source>
            <translation>Ninguna muestra etiquetada de {0} está sobre un píxel de {1} con clase.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/laws.py" />
            <source>No law is called {0}; there are {1}.</source>
            <translation>Ninguna ley se llama {0}; hay {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>No map is chosen; choose a layer that TerraClara made.</source>
            <translation>No se ha elegido ningún mapa; elija una capa que hizo TerraClara.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>No map is chosen; give a raster of classes.</source>
            <translation>No se ha elegido ningún mapa; indique un ráster de clases.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>No map was made.</source>
            <translation>No se hizo ningún mapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>No model fits the scene</source>
            <translation>Ningún modelo se ajusta a la escena</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>No model for this finds its bands in the scene; the closest one lacks {}. Choose a scene with these bands, name the bands under Advanced, or choose something else to map.</source>
            <translation>Ningún modelo para esto encuentra sus bandas en la escena; al más cercano le falta {}. Elija una escena con estas bandas, nombre las bandas en Avanzado, o elija otra cosa que cartografiar.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>No model in the catalog retrieves this variable.</source>
            <translation>Ningún modelo del catálogo estima esta variable.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/apply_model.py" />
            <location filename="../../plugin/algorithms/export_gp.py" />
            <location filename="../../plugin/algorithms/input_noise.py" />
            <source>No model is chosen; give an .onnx file or an id from the catalog.</source>
            <translation>No se ha elegido ningún modelo; indique un archivo .onnx o un id del catálogo.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/choose.py" />
            <source>No model of clouds is made for this scene's level ({0}); {1} would be biased.</source>
            <translation>Ningún modelo de nubes está hecho para el nivel de esta escena ({0}); {1} estaría sesgado.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/variables.py" />
            <source>No model of {0} has its bands here. {1}</source>
            <translation>Ningún modelo de {0} tiene aquí sus bandas. {1}</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/variables.py" />
            <source>No model retrieves {0}; the catalog's models retrieve {1}.</source>
            <translation>Ningún modelo estima {0}; los modelos del catálogo estiman {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>No model retrieves “{}”; choose from {}.</source>
            <translation>Ningún modelo estima «{}»; elija entre {}.</translation>
        </message>
        <message>
            <location filename="../../core/raster/radiometry.py" />
            <source>No number of any band lies below {0}: if this is Sentinel-2 of processing baseline 04.00 or later, 1000 must be subtracted; give offset=-0.1 then.</source>
            <translation>Ningún número de ninguna banda está por debajo de {0}: si esto es Sentinel-2 con línea de procesamiento 04.00 o posterior, hay que restar 1000; indique entonces offset=-0.1.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>No patch of {0} × {0} pixels has more than 1 % cloud in the reference.</source>
            <translation>Ningún recorte de {0} × {0} píxeles tiene más del 1 % de nubes en la referencia.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/change.py" />
            <source>No pixel has a class in both {0} and {1}; check their nodata values, and those that are ignored.</source>
            <translation>Ningún píxel tiene clase en {0} y en {1}; compruebe sus valores sin datos y los que se ignoran.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>No pixel has data on {0} dates, so that nothing was tested.</source>
            <translation>Ningún píxel tiene datos en {0} fechas, así que no se probó nada.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>No pixel is flagged.</source>
            <translation>Ningún píxel está marcado.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/engine.py" />
            <source>No pixel of the map is valid: the scene holds no data here, the area misses it, or the model gives no finite value.</source>
            <translation>Ningún píxel del mapa es válido: la escena no tiene datos aquí, el área no la toca, o el modelo no da ningún valor finito.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/samples.py" />
            <source>No pixel of {0} lies in the scene: the model will not know it.</source>
            <translation>Ningún píxel de {0} está en la escena: el modelo no la conocerá.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>No pixel of {0} that the map covers has one of the labels {1}; its other values are: {2}.</source>
            <translation>Ningún píxel de {0} que el mapa cubre tiene una de las etiquetas {1}; sus otros valores son: {2}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>No plot lies on a pixel with data of an image within {0} days of it; check the layer's CRS, its dates and the scene.</source>
            <translation>Ninguna parcela está sobre un píxel con datos de una imagen a menos de {0} días de ella; compruebe el SRC de la capa, sus fechas y la escena.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>No plot lies on a pixel with data; check the layer's CRS, its dates and the scene.</source>
            <translation>Ninguna parcela está sobre un píxel con datos; compruebe el SRC de la capa, sus fechas y la escena.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/style.py" />
            <location filename="../../plugin/docks/read.py" />
            <source>No remark</source>
            <translation>Sin observaciones</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>No sample confuses the class {0} with another: its intervals have no width, which does not make it exact. Up to {1} of what is mapped as it may be another class (rule of three).</source>
            <translation>Ninguna muestra confunde la clase {0} con otra: sus intervalos no tienen anchura, lo que no la hace exacta. Hasta {1} de lo cartografiado como ella puede ser otra clase (regla de tres).</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>No scene is chosen; give a raster layer, a file, or a product.</source>
            <translation>No se ha elegido ninguna escena; indique una capa ráster, un archivo o un producto.</translation>
        </message>
        <message>
            <location filename="../../core/explain/series.py" />
            <source>No scene is of {0}; give the number of the date, from 1 to {1}.</source>
            <translation>Ninguna escena es de {0}; dé el número de la fecha, de 1 a {1}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/validate.py" />
            <source>No site was named: plots that lie together count as if they were independent.</source>
            <translation>No se nombró ningún sitio: las parcelas que están juntas cuentan como si fueran independientes.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>No variable is chosen; choose from {}.</source>
            <translation>No se ha elegido ninguna variable; elija entre {}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/many.py" />
            <source>No variable is chosen; name some, such as lai,fapar,ccc.</source>
            <translation>No se ha elegido ninguna variable; nombre algunas, como lai,fapar,ccc.</translation>
        </message>
        <message>
            <location filename="../../core/cli/batch.py" />
            <location filename="../../core/cli/maps.py" />
            <source>No variable is named; give some, such as lai,fapar,ccc, or all.</source>
            <translation>No se nombra ninguna variable; indique algunas, como lai,fapar,ccc, o all.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/train.py" />
            <source>No way to learn is chosen; name one of {0}.</source>
            <translation>No se ha elegido ninguna forma de aprender; nombre una de {0}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Noise added to simulations (reflectance)</source>
            <translation>Ruido añadido a las simulaciones (reflectancia)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Noise added to simulations (share)</source>
            <translation>Ruido añadido a las simulaciones (proporción)</translation>
        </message>
        <message>
            <location filename="../../core/explain/input_noise.py" />
            <source>Noise is one or two numbers, such as 0.01,0.02; {0} is not.</source>
            <translation>El ruido son uno o dos números, como 0.01,0.02; {0} no lo es.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/input_noise.py" />
            <source>Noise of all bands together, added</source>
            <translation>Ruido de todas las bandas juntas, añadido</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/input_noise.py" />
            <source>Noise of all bands together, share</source>
            <translation>Ruido de todas las bandas juntas, proporción</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/input_noise.py" />
            <source>Noise of each band, added (reflectance)</source>
            <translation>Ruido de cada banda, añadido (reflectancia)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/input_noise.py" />
            <source>Noise of each band, share of reflectance</source>
            <translation>Ruido de cada banda, proporción de la reflectancia</translation>
        </message>
        <message>
            <location filename="../../core/explain/input_noise.py" />
            <source>Noise of {0} cannot be; give 0 or more each.</source>
            <translation>Un ruido de {0} no puede ser; indique 0 o más cada uno.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>Noise that nobody would see changes the map in part</source>
            <translation>Un ruido que nadie vería cambia el mapa en parte</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>Noise that nobody would see hardly changes the map</source>
            <translation>Un ruido que nadie vería apenas cambia el mapa</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>Noise that nobody would see makes another map</source>
            <translation>Un ruido que nadie vería da otro mapa</translation>
        </message>
        <message>
            <location filename="../../core/explain/baseline.py" />
            <source>None of the pixels that were looked at holds data, so that nothing can be compared with. Choose a scene or an area with data.</source>
            <translation>Ninguno de los píxeles mirados tiene datos, así que no hay con qué comparar. Elija una escena o un área con datos.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/choose.py" />
            <source>None of the {0} models of clouds has its bands here. {1}</source>
            <translation>Ninguno de los {0} modelos de nubes tiene aquí sus bandas. {1}</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>None of the {0} samples of {1} lies on the map {2}; choose those of its place.</source>
            <translation>Ninguna de las {0} muestras de {1} está sobre el mapa {2}; elija las de su lugar.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Normalized differences that the model makes of its bands, such as NDVI,NDWI,NBR. Empty: none.</source>
            <translation>Diferencias normalizadas que el modelo hace de sus bandas, como NDVI,NDWI,NBR. Vacío: ninguna.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Not installed. Found in {}, from where “Install” takes it ({}).</source>
            <translation>No instalado. Hallado en {}, de donde «Instalar» lo toma ({}).</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Not installed. To download: {} MB ({}).</source>
            <translation>No instalado. Por descargar: {} MB ({}).</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>Not known as reflectance and left as they are: {0}.</source>
            <translation>No se conocen como reflectancia y quedan como están: {0}.</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Nothing is there to learn from; give a table of simulations, field plots, or both.</source>
            <translation>No hay nada de lo que aprender; indique una tabla de simulaciones, parcelas de campo, o ambas.</translation>
        </message>
        <message>
            <location filename="../../core/stac.py" />
            <source>Nothing says when the scene was taken; the date given is that of the making.</source>
            <translation>Nada dice cuándo se tomó la escena; la fecha indicada es la de creación del mapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Nothing says where the map goes; give a file or a folder.</source>
            <translation>Nada dice adónde va el mapa; indique un archivo o una carpeta.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/install.py" />
            <source>Nothing was installed.</source>
            <translation>No se instaló nada.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Number = class for each number of the reference, such as 0=shadow,1=clear,4=cloud. Others are ignored.</source>
            <translation>Número = clase para cada número de la referencia, como 0=shadow,1=clear,4=cloud. Los demás se ignoran.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>Number of dates</source>
            <translation>Número de fechas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Number of simulations</source>
            <translation>Número de simulaciones</translation>
        </message>
        <message>
            <location filename="../../core/clouds/composite.py" />
            <source>Number of the scene that a pixel is of</source>
            <translation>Número de la escena de la que es un píxel</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Number that means no data</source>
            <translation>Número que significa sin datos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/apply_model.py" />
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>ONNX</source>
            <translation>ONNX</translation>
        </message>
        <message>
            <location filename="../../core/explain/run.py" />
            <source>ONNX Runtime {0} cannot load the network at this size: {1} {2}</source>
            <translation>ONNX Runtime {0} no puede cargar la red con este tamaño: {1} {2}</translation>
        </message>
        <message>
            <location filename="../../core/model/session.py" />
            <source>ONNX Runtime {0} cannot load {1}: {2}.</source>
            <translation>ONNX Runtime {0} no puede cargar {1}: {2}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_sets.py" />
            <location filename="../../plugin/algorithms/field_plots.py" />
            <location filename="../../plugin/algorithms/import_gp.py" />
            <location filename="../../plugin/algorithms/input_noise.py" />
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>ONNX models (*.onnx)</source>
            <translation>Modelos ONNX (*.onnx)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/apply_model.py" />
            <location filename="../../plugin/algorithms/explain.py" />
            <location filename="../../plugin/algorithms/export_gp.py" />
            <location filename="../../plugin/algorithms/input_noise.py" />
            <source>ONNX models (*.onnx);;All files (*)</source>
            <translation>Modelos ONNX (*.onnx);;Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Observed</source>
            <translation>Observada</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Observed share of cloud</source>
            <translation>Parte observada de nube</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>Occlusion</source>
            <translation>Oclusión</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Of equally clear dates the one next to this day, as 2023-06-08, is taken. Empty: the earliest.</source>
            <translation>De fechas igual de despejadas se toma la más próxima a este día, por ejemplo 2023-06-08. Vacío: la primera.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Of the labelled shadow, a good quarter is missed on the Sentinel-2 chip and a third on Landsat 7's.</source>
            <translation>De la sombra etiquetada no se detecta algo más de una cuarta parte en el recorte de Sentinel-2 y un tercio en el de Landsat 7.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Of the labelled shadow, a quarter is missed on the Sentinel-2 chip and nearly four tenths on Landsat 7's.</source>
            <translation>De la sombra etiquetada no se detecta una cuarta parte en el recorte de Sentinel-2 y casi cuatro décimas partes en el de Landsat 7.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>Of the relevance, {} lies in the place itself</source>
            <translation>De la relevancia, el {} está en el propio lugar</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Of the thin clouds, {:.1%} were found as cloud of either kind.</source>
            <translation>De las nubes finas, {:.1%} se encontraron como nube de uno u otro tipo.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Of the values without a jump this share is marked at most.</source>
            <translation>De los valores sin salto se marca como máximo esta proporción.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Offset</source>
            <translation>Desplazamiento</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Olofsson</source>
            <translation>Olofsson</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>On 2100 pixels of a published nine-class map of sits, its classes merged to these four, about six in ten agree: what that map calls pasture is often soy and corn here.</source>
            <translation>En 2100 píxeles de un mapa publicado de sits con nueve clases, reunidas en estas cuatro, concuerdan unos seis de cada diez: lo que ese mapa llama pasto es aquí a menudo soja y maíz.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/cluster.py" />
            <source>On a computer of the cluster: {0}</source>
            <translation>En un ordenador del clúster: {0}</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/validate.py" />
            <source>On pixels that the map flags: {0}. Its band flag says why; leave out those under cloud or shadow, or on anything else than what was measured.</source>
            <translation>En píxeles que el mapa marca: {0}. Su banda flag dice por qué; deje fuera las que estén bajo nube o sombra, o sobre otra cosa que lo medido.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>On pixels unlike what the model was trained on: {0}. Leave out those under cloud or shadow, or on anything else than what was measured.</source>
            <translation>En píxeles distintos de aquello con lo que se entrenó el modelo: {0}. Deje fuera las que estén bajo nube o sombra, o sobre otra cosa que lo medido.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/learn.py" />
            <source>On places that it did not see the fit is worse than the model was. Draw more, and in more places.</source>
            <translation>En lugares que no vio, el ajuste es peor que el modelo. Dibuje más, y en más lugares.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>On plots of sites that it did not see: error (RMSE) {} from simulations alone, {} with the plots; trust in the simulations {} of 1.</source>
            <translation>En parcelas de sitios que no vio: error (RMSE) {} solo con simulaciones, {} con las parcelas; confianza en las simulaciones {} de 1.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>On sites that it did not see the corrected model errs by {0}, the model as it is by {1}: these plots do not make it better. Its intervals are calibrated on them all the same.</source>
            <translation>En sitios que no vio, el modelo corregido yerra en {0}, el modelo tal cual en {1}: estas parcelas no lo mejoran. Sus intervalos se calibran con ellas de todos modos.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>On the ground fewer fall inside; calibrate with ground samples where there are any.</source>
            <translation>Sobre el terreno quedan menos dentro; calibre con muestras de campo donde las haya.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>On the map lies a small scene as Sentinel-2 would see it: fields, meadows, woods, bare soil and lakes, two kilometers wide. It is simulated, so that it could come with the plugin; nobody measured it. Your own scenes are treated in the same way.</source>
            <translation>En el mapa hay una pequeña escena como la vería Sentinel-2: campos, prados, bosques, suelo desnudo y lagos, de dos kilómetros de ancho. Es simulada, para que pudiera venir con el complemento; nadie la midió. Sus propias escenas se tratan del mismo modo.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>One layer for each date. They must lie on one grid.</source>
            <translation>Una capa por fecha. Deben estar en una misma cuadrícula.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>One pixel</source>
            <translation>Un píxel</translation>
        </message>
        <message>
            <location filename="../../core/explain/counterfactual.py" />
            <source>One sample is changed at a time; there are {0}.</source>
            <translation>Se cambia una muestra a la vez; hay {0}.</translation>
        </message>
        <message>
            <location filename="../../plugin/packages.py" />
            <source>One step is left: maps are made by models, and running them needs packages that QGIS does not bring.</source>
            <translation>Falta un paso: los mapas los hacen modelos, y usarlos requiere paquetes que QGIS no trae.</translation>
        </message>
        <message>
            <location filename="../../core/stac.py" />
            <source>One-page report</source>
            <translation>Informe de una página</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Only pixels inside this box are mapped; the others get no data.</source>
            <translation>Solo se cartografían los píxeles dentro de este recuadro; los demás quedan sin datos.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Only pixels whose center lies inside these polygons are mapped; the others get no data. Any coordinate system; only the selected features if you say so.</source>
            <translation>Solo se cartografían los píxeles cuyo centro está dentro de estos polígonos; los demás quedan sin datos. Cualquier sistema de coordenadas; solo los objetos seleccionados si se indica.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>Only processes with one squared-exponential kernel can be written in this format. Save it as an .onnx model.</source>
            <translation>Solo se pueden escribir en este formato procesos con un núcleo exponencial cuadrático. Guárdelo como modelo .onnx.</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>Only sun and view angles are wanted, which no map can be made of; ask for a band.</source>
            <translation>Solo se piden ángulos de sol y de visión, con los que no se puede hacer ningún mapa; pida una banda.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/samples.py" />
            <source>Only the class {0} has pixels in the scene; a map needs two or more. Draw areas of other classes.</source>
            <translation>Solo la clase {0} tiene píxeles en la escena; un mapa necesita dos o más. Dibuje áreas de otras clases.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Only these bands</source>
            <translation>Solo estas bandas</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Only these bands of the sensor, such as B03,B04,B8A. Empty: all.</source>
            <translation>Solo estas bandas del sensor, como B03,B04,B8A. Vacío: todas.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Only these four classes of one state are known: water, towns, cotton, sugar cane and secondary forest are taken for one of them, unless the flag says otherwise.</source>
            <translation>Solo se conocen estas cuatro clases de un estado: agua, ciudades, algodón, caña de azúcar y bosque secundario se toman por una de ellas, salvo que el indicador diga otra cosa.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Only where the file does not say it. For example -0.1 for Sentinel-2 since January 2022.</source>
            <translation>Solo si el archivo no lo dice. Por ejemplo -0.1 para Sentinel-2 desde enero de 2022.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Only where the file does not say it: reflectance = number × scale + offset. For example 0.0001.</source>
            <translation>Solo si el archivo no lo dice: reflectancia = número × escala + desplazamiento. Por ejemplo 0.0001.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Only where the file does not say it: the number that means no data.</source>
            <translation>Solo si el archivo no lo dice: el número que significa sin datos.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>Only {0} on {1}: too few to correct a model and to judge it without each site; give so many that {2} remain without any one of them.</source>
            <translation>Solo {0} en {1}: muy pocas para corregir un modelo y juzgarlo sin cada uno de los sitios; indique tantas que queden {2} sin uno cualquiera de ellos.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/background.py" />
            <source>Only {0} pixels are clear on this date and before it; a background needs at least {1}. Take more dates, or a larger scene.</source>
            <translation>Solo {0} píxeles están despejados en esta fecha y antes; un fondo necesita al menos {1}. Tome más fechas, o una escena mayor.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>Only {0}: too few to learn from; give {1} or more. With `terraclara adapt`, which carries a bundled model to plots, {2} are enough.</source>
            <translation>Solo {0}: demasiado poco para aprender; dé {1} o más. Con `terraclara adapt`, que lleva un modelo incluido a las parcelas, bastan {2}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>Only {0}: too few to tell a jump; give {1} or more.</source>
            <translation>Solo {0}: muy pocas para distinguir un salto; indique {1} o más.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Open report</source>
            <translation>Abrir el informe</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Or area: only inside this box</source>
            <translation>O área: solo dentro de este recuadro</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <source>Or dates: a folder of scenes</source>
            <translation>O fechas: una carpeta de escenas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Or number of points</source>
            <translation>O número de puntos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Or scene: Sentinel-2 or Landsat product</source>
            <translation>O escena: producto Sentinel-2 o Landsat</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Or sensor: centers and widths</source>
            <translation>O sensor: centros y anchos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Or sensor: spectral responses</source>
            <translation>O sensor: respuestas espectrales</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Or table of measured spectra</source>
            <translation>O tabla de espectros medidos</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Outside the training domain</source>
            <translation>Fuera del dominio de entrenamiento</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>Outside where a spectrum is further from the samples than 95 % of those kept apart.</source>
            <translation>Fuera donde un espectro está más lejos de las muestras que el 95 % de las apartadas.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>Outside: {}.</source>
            <translation>Fuera: {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>Overall accuracy (0 to 1)</source>
            <translation>Exactitud global (0 a 1)</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Overall accuracy &lt;b&gt;{}&lt;/b&gt; (95 % interval {} to {}).</source>
            <translation>Exactitud global &lt;b&gt;{}&lt;/b&gt; (intervalo del 95 %: {} a {}).</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Overall accuracy {}, kappa {}.</source>
            <translation>Exactitud global {}, kappa {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>Overall accuracy: {}</source>
            <translation>Exactitud global: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>PDF documents (*.pdf);;Pictures (*.png)</source>
            <translation>Documentos PDF (*.pdf);;Imágenes (*.png)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>PNG</source>
            <translation>PNG</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>PROSAIL</source>
            <translation>PROSAIL</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>PROSPECT</source>
            <translation>PROSPECT</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Package index</source>
            <translation>Índice de paquetes</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Package index…</source>
            <translation>Índice de paquetes…</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Packages (TerraClara)</source>
            <translation>Paquetes (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../core/install/packages.py" />
            <source>Packages cannot be changed in {0}: {1}. Make the folder writable, or use another user profile of QGIS.</source>
            <translation>No se pueden cambiar paquetes en {0}: {1}. Permita escribir en la carpeta, o use otro perfil de usuario de QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>Packages in the profile</source>
            <translation>Paquetes en el perfil</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Packages…</source>
            <translation>Paquetes…</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <source>Part of it for want of training areas</source>
            <translation>Parte debida a la falta de áreas de entrenamiento</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <source>Part of it where classes look alike</source>
            <translation>Parte debida a que las clases se parecen</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>Part of the standard deviation that is noise in the training samples</source>
            <translation>Parte de la desviación típica que es ruido de las muestras de entrenamiento</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>Part of the standard deviation that more training samples would lower</source>
            <translation>Parte de la desviación típica que más muestras de entrenamiento reducirían</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Parts of the cross-validation</source>
            <translation>Partes de la validación cruzada</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Pasture</source>
            <translation>Pasto</translation>
        </message>
        <message>
            <location filename="../../core/explain/players.py" />
            <source>Patches are of images; a pixel's input is taken apart by bands or dates.</source>
            <translation>Los recortes son de imágenes; la entrada de un píxel se descompone por bandas o fechas.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>Patches of {0} pixels are not possible; give 1 to {1} pixels.</source>
            <translation>Recortes de {0} píxeles no son posibles; indique de 1 a {1} píxeles.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Patches with clouds of which hardly any was found are counted: what an average hides.</source>
            <translation>Se cuentan los recortes con nubes de las que apenas se halló alguna: lo que un promedio oculta.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Path of a Python that has numpy, scipy, GDAL and an ONNX Runtime, for example one for a GPU. Maps by a model are made with it. Empty: the Python inside QGIS</source>
            <translation>Ruta de un Python que tenga numpy, scipy, GDAL y un ONNX Runtime, por ejemplo uno para una GPU. Los mapas de un modelo se hacen con él. Vacío: el Python incluido en QGIS</translation>
        </message>
        <message>
            <location filename="../../core/explain/peaks.py" />
            <source>Peaks are looked for in a map of one tile; the output {0} has the shape {1}. Explain the value itself.</source>
            <translation>Los picos se buscan en un mapa de una tesela; la salida {0} tiene la forma {1}. Explique el valor mismo.</translation>
        </message>
        <message>
            <location filename="../../core/stac.py" />
            <source>Picture of the map</source>
            <translation>Imagen del mapa</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <location filename="../../core/assessment_report.py" />
            <location filename="../../core/report.py" />
            <source>Pixels</source>
            <translation>Píxeles</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Pixels drawn of each class at most, shared evenly among its areas.</source>
            <translation>Píxeles sorteados de cada clase como máximo, repartidos por igual entre sus áreas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_sets.py" />
            <source>Pixels of each class</source>
            <translation>Píxeles de cada clase</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>Pixels of the reference without a label were ignored; among their values: {0}.</source>
            <translation>Se ignoraron píxeles de la referencia sin etiqueta; entre sus valores: {0}.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <location filename="../../core/raster/scene.py" />
            <source>Pixels of {0} are left out as nodata, as asked.</source>
            <translation>Los píxeles de {0} se omiten como sin datos, según se pidió.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Pixels that mix roofs or roads with plants look like sparse vegetation over bright soil and are often not flagged.</source>
            <translation>Los píxeles que mezclan tejados o caminos con plantas parecen vegetación rala sobre suelo claro y a menudo no se marcan.</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <location filename="../../core/raster/stac_product.py" />
            <source>Pixels that the quality band marks as fill are left out.</source>
            <translation>Se omiten los píxeles que la banda de calidad marca como relleno.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Pixels with a value</source>
            <translation>Píxeles con valor</translation>
        </message>
        <message>
            <location filename="../../core/explain/players.py" />
            <source>Players of the shape {0} do not fit samples of {1}; number the elements of one.</source>
            <translation>Jugadores de forma {0} no corresponden a muestras de {1}; numere los elementos de una.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Plots of one site never judge each other. Empty: a field called site, station, plot or alike; where there is none each plot is a site.</source>
            <translation>Las parcelas de un sitio nunca se juzgan entre sí. Vacío: un campo llamado site, station, plot o similar; si no lo hay, cada parcela es un sitio.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>Plots that were learned from</source>
            <translation>Parcelas de las que se aprendió</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/train.py" />
            <source>Plots were given and no scene; give the scene that shows them.</source>
            <translation>Se dieron parcelas y ninguna escena; indique la escena que las muestra.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Plots without an image so near in time are left out.</source>
            <translation>Se omiten las parcelas sin una imagen tan cercana en el tiempo.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Points drawn</source>
            <translation>Puntos sorteados</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Points drawn at random in each class of the map, with the class that is true there.</source>
            <translation>Puntos sorteados en cada clase del mapa, con la clase que allí es verdadera.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Points of each class</source>
            <translation>Puntos de cada clase</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Points on these areas cannot judge the map, and are told. Not needed for models trained here: their files know, if they are found.</source>
            <translation>Los puntos sobre estas áreas no pueden juzgar el mapa, y se avisa de ellos. No hace falta para modelos entrenados aquí: sus archivos lo saben, si se encuentran.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Points or polygons in any coordinate system; a polygon counts with the mean of its pixels.</source>
            <translation>Puntos o polígonos en cualquier sistema de coordenadas; un polígono cuenta con la media de sus píxeles.</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Points to check a map…</source>
            <translation>Puntos para comprobar un mapa…</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Points to check the map</source>
            <translation>Puntos para comprobar el mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Polygons in any coordinate system.</source>
            <translation>Polígonos en cualquier sistema de coordenadas.</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py" />
            <source>Polygons of the classes</source>
            <translation>Polígonos de las clases</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Polygons of what is what in this scene, in any coordinate system.</source>
            <translation>Polígonos de qué es qué en esta escena, en cualquier sistema de coordenadas.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Polygons or points of known classes on this scene, in any coordinate system.</source>
            <translation>Polígonos o puntos de clases conocidas en esta escena, en cualquier sistema de coordenadas.</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Polygons, such as fields.</source>
            <translation>Polígonos, como parcelas.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Polygons: the summary tells the cloud cover of each as well. The scenes are mapped whole all the same.</source>
            <translation>Polígonos: el resumen indica también la cobertura de nubes de cada uno. Las escenas se cartografían enteras de todos modos.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Precision</source>
            <translation>Precisión</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Prefer {0} unless fields are narrower than about 60 m: its error on the same simulations is {1}, this model's {2}.</source>
            <translation>Prefiera {0} salvo que los campos sean más estrechos de unos 60 m: su error en las mismas simulaciones es {1}; el de este modelo, {2}.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>Press “Pick a pixel” and click into the image, or select polygons.</source>
            <translation>Pulse «Elegir un píxel» y haga clic en la imagen, o seleccione polígonos.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/explain.py" />
            <source>Press “Pixel” or “Region” and click into the map, or “Selected” for the selected polygons.</source>
            <translation>Pulse «Píxel» o «Región» y haga clic en el mapa, o «Seleccionados» para los polígonos seleccionados.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>Print layout of a map</source>
            <translation>Composición de impresión de un mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Print layout of a map…</source>
            <translation>Composición de impresión de un mapa…</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>Probabilities of all classes, first date</source>
            <translation>Probabilidades de las clases, primera fecha</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>Probabilities of all classes, second date</source>
            <translation>Probabilidades de las clases, segunda fecha</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Probability of Cerrado</source>
            <translation>Probabilidad de Cerrado</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Probability of Forest</source>
            <translation>Probabilidad de bosque</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Probability of Pasture</source>
            <translation>Probabilidad de pasto</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Probability of Soy_Corn</source>
            <translation>Probabilidad de soja y maíz</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>Probability of change</source>
            <translation>Probabilidad de cambio</translation>
        </message>
        <message>
            <location filename="../../core/cli/change.py" />
            <source>Probability of change: {0}</source>
            <translation>Probabilidad de cambio: {0}</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Probability of clear</source>
            <translation>Probabilidad de despejado</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <location filename="../../core/clouds/s2cloudless.py" />
            <location filename="../../core/model/card.py" />
            <source>Probability of cloud</source>
            <translation>Probabilidad de nube</translation>
        </message>
        <message>
            <location filename="../../core/clouds/s2cloudless.py" />
            <source>Probability of cloud for each pixel by itself, and cloud where it is above 0.4. Published masks are smoother: there the probability is averaged over neighbors first, and clouds are grown afterwards.</source>
            <translation>Probabilidad de nube de cada píxel por sí solo, y nube donde supera 0.4. Las máscaras publicadas son más suaves: allí la probabilidad se promedia antes con los vecinos, y las nubes se agrandan después.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <source>Probability of cloud shadow</source>
            <translation>Probabilidad de sombra de nube</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Probability of cloud, thick or thin</source>
            <translation>Probabilidad de nube, gruesa o fina</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Probability of shadow</source>
            <translation>Probabilidad de sombra</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <location filename="../../core/model/card.py" />
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>Probability of the class</source>
            <translation>Probabilidad de la clase</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Probability of thin cloud</source>
            <translation>Probabilidad de nube fina</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <source>Probability of {0}</source>
            <translation>Probabilidad de {0}</translation>
        </message>
        <message>
            <location filename="../../core/landcover/change.py" />
            <source>Probability that the class changed</source>
            <translation>Probabilidad de que la clase cambiara</translation>
        </message>
        <message>
            <location filename="../../core/model/intervals.py" />
            <source>Probability to be within the {0}</source>
            <translation>Probabilidad de estar dentro de {0}</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Producer's accuracy</source>
            <translation>Exactitud del productor</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Products (*.zip *.tar MTD_MSI*.xml *_MTL.txt *_MTL.xml *.json *.geojson *.dim);;All files (*)</source>
            <translation>Productos (*.zip *.tar MTD_MSI*.xml *_MTL.txt *_MTL.xml *.json *.geojson *.dim);;Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <location filename="../../plugin/metadata.py" />
            <source>Provenance</source>
            <translation>Procedencia</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Provenance (JSON)</source>
            <translation>Procedencia (JSON)</translation>
        </message>
        <message>
            <location filename="../../core/stac.py" />
            <source>Provenance: all that made the map</source>
            <translation>Procedencia: todo lo que dio lugar al mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/published.py" />
            <source>Published Models</source>
            <translation>Modelos publicados</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>Published models…</source>
            <translation>Modelos publicados…</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Published numbers (facts); this file: GPL-3.0-or-later</source>
            <translation>Números publicados (hechos); este archivo: GPL-3.0-or-later</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <location filename="../../core/clouds/s2cloudless.py" />
            <source>Python package</source>
            <translation>paquete de Python</translation>
        </message>
        <message>
            <location filename="../../core/install/target.py" />
            <source>Python {0}.{1} on {2}</source>
            <translation>Python {0}.{1} en {2}</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <location filename="../../core/model/card.py" />
            <location filename="../../core/retrieval/adapt.py" />
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>Quality flags</source>
            <translation>Indicadores de calidad</translation>
        </message>
        <message>
            <location filename="../../core/explain/perturb.py" />
            <source>RISE hides places of an image. Choose occlusion or Shapley values of bands for pixels.</source>
            <translation>RISE oculta lugares de una imagen. Para píxeles elija occlusion o valores de Shapley de las bandas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>RMSE</source>
            <translation>RMSE</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>RMSE of {}: {:.3g}</source>
            <translation>RMSE de {}: {:.3g}</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>RMSE {:.3g}</source>
            <translation>RMSE {:.3g}</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>Radiance of the metadata made reflectance (Chander et al. 2009), sun at {0} AU, {1} degrees high.</source>
            <translation>Radiancia de los metadatos convertida en reflectancia (Chander et al. 2009), sol a {0} UA y {1} grados de altura.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Raised to the lower limit</source>
            <translation>Subido al límite inferior</translation>
        </message>
        <message>
            <location filename="../../core/landcover/kinds.py" />
            <location filename="../../core/retrieval/regressors.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Random forest</source>
            <translation>Bosque aleatorio</translation>
        </message>
        <message>
            <location filename="../../core/install/wheels.py" />
            <source>Random forests, boosting, support vector machines and networks, for land cover and for retrieval; Gaussian processes need none of it.</source>
            <translation>Bosques aleatorios, potenciación, máquinas de vectores de soporte y redes, para la cobertura del suelo y para la estimación; los procesos gaussianos no necesitan nada de ello.</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Rank correlation of error and standard deviation {}.</source>
            <translation>Correlación de rangos entre error y desviación típica {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Rare classes get at least so many points, as far as they have pixels.</source>
            <translation>Las clases raras reciben al menos tantos puntos, mientras tengan píxeles.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>Raster file…</source>
            <translation>Archivo ráster…</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>Read a place</source>
            <translation>Leer un lugar</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Read a place of an image</source>
            <translation>Leer un lugar de una imagen</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Ready-made models</source>
            <translation>Modelos listos para usar</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Real images are stranger than simulated ones: see the metrics of the labelled chips.</source>
            <translation>Las imágenes reales son más extrañas que las simuladas: vea las métricas de los recortes etiquetados.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Recall</source>
            <translation>Exhaustividad</translation>
        </message>
        <message>
            <location filename="../../core/explain/maps.py" />
            <source>Red light: {0}</source>
            <translation>Luz roja: {0}</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Reference \ map</source>
            <translation>Referencia \ mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>Reference labels</source>
            <translation>Etiquetas de referencia</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>Reflectance = (number x factor + offset of the metadata) / sin({0} degrees of sun elevation).</source>
            <translation>Reflectancia = (número x factor + desplazamiento de los metadatos) / sin({0} grados de elevación solar).</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>Reflectance = (number {0}) / {1}: the metadata name no offset, and baseline {2} has this one.</source>
            <translation>Reflectancia = (número {0}) / {1}: los metadatos no nombran ningún desplazamiento, y la línea de procesamiento {2} tiene este.</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>Reflectance = {0} / {1}, from the product's metadata.</source>
            <translation>Reflectancia = {0} / {1}, según los metadatos del producto.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>Reflectance from whole numbers by {0}, band by band.</source>
            <translation>Reflectancia a partir de números enteros con {0}, banda por banda.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/advanced.py" />
            <source>Relative a&amp;zimuth</source>
            <translation>Acimut relati&amp;vo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Relative azimuth (degrees)</source>
            <translation>Acimut relativo (grados)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Relative azimuth (°)</source>
            <translation>Acimut relativo (°)</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>Relevance goes to the biases of a network as well, so that this is no verdict: {0} of the answer is missing or too much.</source>
            <translation>La relevancia va también a los sesgos de una red, así que esto no es un veredicto: falta o sobra el {0} de la respuesta.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>Relevance of each band at each date.</source>
            <translation>Relevancia de cada banda en cada fecha.</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>Relevance of {0}</source>
            <translation>Relevancia de {0}</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>Relevance of {0} ({1})</source>
            <translation>Relevancia de {0} ({1})</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Reliability of the class probability</source>
            <translation>Fiabilidad de la probabilidad de clase</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Reliability of the cloud probability</source>
            <translation>Fiabilidad de la probabilidad de nube</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <location filename="../../core/assessment_report.py" />
            <location filename="../../core/validation_report.py" />
            <source>Remarks</source>
            <translation>Observaciones</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Removed. Restart QGIS.</source>
            <translation>Paquetes quitados. Reinicie QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Report (one page)</source>
            <translation>Informe (una página)</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Right</source>
            <translation>Acertadas</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Rise from 1610 to 2200 nm</source>
            <translation>Subida de 1610 a 2200 nm</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Rise from 865 to 1610 nm</source>
            <translation>Subida de 865 a 1610 nm</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>Root-mean-square error</source>
            <translation>Raíz del error cuadrático medio</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Root-mean-square error &lt;b&gt;{}&lt;/b&gt;</source>
            <translation>Raíz del error cuadrático medio &lt;b&gt;{}&lt;/b&gt;</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>Row {0} of column {1} holds {2}, which is no number. Correct it, leave the row out, or name the columns to learn from without this one.</source>
            <translation>La fila {0} de la columna {1} contiene {2}, que no es un número. Corríjala, omita la fila, o nombre las columnas de las que aprender sin esta.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/consistency.py" />
            <source>Rows must hold bands, three cosines and at least one variable.</source>
            <translation>Las filas deben contener bandas, tres cosenos y al menos una variable.</translation>
        </message>
        <message>
            <location filename="../../core/explain/surrogate.py" />
            <source>Rows of the shape {0} and {1} names do not make rules; give {2} rows or more and a name for each column.</source>
            <translation>Filas de forma {0} y {1} nombres no dan reglas; indique {2} filas o más y un nombre por columna.</translation>
        </message>
        <message>
            <location filename="../../core/explain/importance.py" />
            <source>Rows {0} and truth {1} do not fit; give two rows or more, a value for each.</source>
            <translation>Las filas {0} y la verdad {1} no concuerdan; indique dos filas o más, un valor para cada una.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Run</source>
            <translation>Ejecutar</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>Running a bundled model on each device for ten seconds in all…</source>
            <translation>Ejecutando en cada dispositivo un modelo incluido, diez segundos en total…</translation>
        </message>
        <message>
            <location filename="../../core/install/wheels.py" />
            <location filename="../../core/model/device.py" />
            <source>Running models</source>
            <translation>Ejecutar modelos</translation>
        </message>
        <message>
            <location filename="../../plugin/bridge.py" />
            <source>Running models needs the Python package onnxruntime, which this QGIS does not have. Get it from the Raster menu, TerraClara, “Packages”.</source>
            <translation>Ejecutar modelos necesita el paquete de Python onnxruntime, que este QGIS no tiene. Obténgalo en el menú Ráster, TerraClara, «Paquetes».</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>R² {:.2f}</source>
            <translation>R² {:.2f}</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/explain.py" />
            <source>S&amp;top</source>
            <translation>&amp;Detener</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/advanced.py" />
            <source>S&amp;un zenith angle</source>
            <translation>Ángulo cenital del s&amp;ol</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>SAIL</source>
            <translation>SAIL</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>SL2P</source>
            <translation>SL2P</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>STAC item</source>
            <translation>Ítem STAC</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>STAC item (JSON)</source>
            <translation>Elemento STAC (JSON)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>STAC item, as file…</source>
            <translation>Ítem STAC, como archivo…</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>STAC item, by its address…</source>
            <translation>Ítem STAC, por su dirección…</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>STAC items (*.json *.geojson);;All files (*)</source>
            <translation>Ítems STAC (*.json *.geojson);;Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>SVM</source>
            <translation>SVM</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/first_steps.py" />
            <source>Sample scene (simulated)</source>
            <translation>Escena de ejemplo (simulada)</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Samples</source>
            <translation>Muestras</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Samples mapped as it</source>
            <translation>Muestras así en el mapa</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Samples that are it</source>
            <translation>Muestras que lo son</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Samples, and in brackets the share of the whole area that they stand for.</source>
            <translation>Muestras y, entre paréntesis, la parte del área total que representan.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Save the laws as (cancel to keep them for this run alone)</source>
            <translation>Guardar las leyes como (cancele para usarlas solo en esta ejecución)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Save the map as</source>
            <translation>Guardar el mapa como</translation>
        </message>
        <message>
            <location filename="../../core/cli/explain.py" />
            <source>Say where: --point X,Y or --region AREA prints one place, -o OUT.tif writes a map.</source>
            <translation>Diga dónde: --point X,Y o --region AREA muestra un lugar, -o OUT.tif escribe un mapa.</translation>
        </message>
        <message>
            <location filename="../../core/cli/train_retrieval.py" />
            <source>Say which field was measured, with --value.</source>
            <translation>Diga qué campo se midió, con --value.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Scale of the numbers to reflectance</source>
            <translation>Escala de los números a reflectancia</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>Scene</source>
            <translation>Escena</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Scene: raster layer</source>
            <translation>Escena: capa ráster</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <source>Scenes of other days or places</source>
            <translation>Escenas de otros días o lugares</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Scenes that failed</source>
            <translation>Escenas que fallaron</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Scenes: each plot is looked for in the one nearest to its day; the first scene is mapped.</source>
            <translation>Escenas: cada parcela se busca en la más cercana a su día; se cartografía la primera escena.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <location filename="../../plugin/algorithms/simulate.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Seed of the draw</source>
            <translation>Semilla del sorteo</translation>
        </message>
        <message>
            <location filename="../../core/explain/players.py" />
            <source>Segments of the shape {0} do not lie on an image {1}; rasterize them on its grid, as whole numbers.</source>
            <translation>Segmentos de forma {0} no están sobre una imagen {1}; rasterícelos en su cuadrícula, como números enteros.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Selec&amp;ted</source>
            <translation>&amp;Seleccionados</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Selected features only</source>
            <translation>Solo objetos seleccionados</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>Selected polygo&amp;ns</source>
            <translation>Polígonos &amp;seleccionados</translation>
        </message>
        <message>
            <location filename="../../core/explain/methods.py" />
            <source>Sensitivity to each band</source>
            <translation>Sensibilidad a cada banda</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>Sensitivity to {0}</source>
            <translation>Sensibilidad a {0}</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>Sensitivity to {0} ({1})</source>
            <translation>Sensibilidad a {0} ({1})</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Sensor</source>
            <translation>Sensor</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Sentinel-2</source>
            <translation>Sentinel-2</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>Sentinel-2 or Landsat product, as archive…</source>
            <translation>Producto Sentinel-2 o Landsat, comprimido…</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>Sentinel-2 or Landsat product, as folder…</source>
            <translation>Producto Sentinel-2 o Landsat, como carpeta…</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>Sentinel-2 {0}, baseline {1}.</source>
            <translation>Sentinel-2 {0}, línea de procesamiento {1}.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>Sentinel-2's baseline {0}</source>
            <translation>la línea de procesamiento {0} de Sentinel-2</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>Sets at {0} are sure with {1} places of each class or more, and fewer were labelled of {2}: take what the sets promise for these as a guess.</source>
            <translation>Los conjuntos al {0} son seguros con {1} lugares de cada clase o más, y se etiquetaron menos de {2}: tome lo que prometen los conjuntos para estas como una conjetura.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_sets.py" />
            <source>Sets of classes for a model</source>
            <translation>Conjuntos de clases para un modelo</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <source>Several dates were asked for, and one file is given; give one file a date.</source>
            <translation>Se pidieron varias fechas, y se da un archivo; indique un archivo por fecha.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Several files stand in one text of {}; give {} once for each of them.</source>
            <translation>Varios archivos están en un solo texto de {}; indique {} una vez para cada uno.</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Several of each class, far apart.</source>
            <translation>Varias de cada clase, alejadas entre sí.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Several variables cannot go into one map, {}; give a folder for them.</source>
            <translation>Varias variables no caben en un solo mapa, {}; indique una carpeta para ellas.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/many.py" />
            <source>Several variables need a folder for their maps; {0} is the name of a file.</source>
            <translation>Varias variables necesitan una carpeta para sus mapas; {0} es el nombre de un archivo.</translation>
        </message>
        <message>
            <location filename="../../core/cli/maps.py" />
            <source>Several variables need a list of their names and a list of models; give both.</source>
            <translation>Varias variables necesitan una lista de sus nombres y una lista de modelos; indique ambas.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Shadow counts 1.25 times when the class is decided, for its largest F1 on them.</source>
            <translation>La sombra cuenta 1.25 veces al decidir la clase, para su mayor F1 sobre ellas.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Shadows whose cloud lies outside the image are found by their darkness alone.</source>
            <translation>Las sombras cuya nube queda fuera de la imagen se encuentran solo por su oscuridad.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>Shapley</source>
            <translation>Shapley</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Shapley values by coalitions</source>
            <translation>Valores de Shapley por coaliciones</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Shapley values, exact (Gaussian process, trees)</source>
            <translation>Valores de Shapley exactos (proceso gaussiano, árboles)</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Share held</source>
            <translation>Parte contenida</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>Share of 90 % intervals that hold</source>
            <translation>Proporción de intervalos del 90 % que aciertan</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Share of clouds in the valid pixels (0 to 1)</source>
            <translation>Proporción de nubes en los píxeles válidos (0 a 1)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Share of shadows in the valid pixels (0 to 1)</source>
            <translation>Proporción de sombras en los píxeles válidos (0 a 1)</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Share of simulations that fit worse</source>
            <translation>Proporción de simulaciones que se ajustan peor</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>Share of the area that changed in the maps (0 to 1)</source>
            <translation>Proporción del área que cambió en los mapas (0 a 1)</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Share of the ground that leaves hide from straight above.</source>
            <translation>Parte del suelo que las hojas ocultan vista desde la vertical.</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Share of the plots within {}.</source>
            <translation>Parte de las parcelas dentro de {}.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Share of the valid pixels</source>
            <translation>Parte de los píxeles válidos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Share of undecided pixels (0 to 1)</source>
            <translation>Proporción de píxeles indecisos (0 a 1)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Share of valid pixels (0 to 1)</source>
            <translation>Proporción de píxeles válidos (0 a 1)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Share of valid pixels outside the domain (0 to 1)</source>
            <translation>Proporción de píxeles válidos fuera del dominio (0 a 1)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Share of water in fresh mass</source>
            <translation>Proporción de agua en la masa fresca</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Share of wrong pixels among the rest</source>
            <translation>Parte de píxeles erróneos entre los demás</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Share that is right</source>
            <translation>Parte acertada</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>Shares of each date (CSV)</source>
            <translation>Proporciones de cada fecha (CSV)</translation>
        </message>
        <message>
            <location filename="../../core/explain/sensitivity.py" />
            <source>Shares of the variance are known for one RBF kernel, not for a sum. Use permutation importance.</source>
            <translation>Las partes de la varianza se conocen para un núcleo RBF, no para una suma. Use la importancia por permutación.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Show the laws as histograms, and change them</source>
            <translation>Mostrar las leyes como histogramas y cambiarlas</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <location filename="../../plugin/docks/answer.py" />
            <source>Shows what this model used for its answer, not what causes it on the ground.</source>
            <translation>Muestra lo que este modelo usó para su respuesta, no lo que la causa en el terreno.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>Side of a patch (pixels)</source>
            <translation>Lado de un recorte (píxeles)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Simulate spectra</source>
            <translation>Simular espectros</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Simulate spectra…</source>
            <translation>Simular espectros…</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Simulating {}…</source>
            <translation>Simulando {}…</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Site</source>
            <translation>Sitio</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Slope</source>
            <translation>Pendiente</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Slope of the visible</source>
            <translation>Pendiente del visible</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Slope, smoothed (SmoothGrad)</source>
            <translation>Pendiente, suavizada (SmoothGrad)</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Slopes at this place, times the distance from the mean: one run of the model</source>
            <translation>Pendientes en este lugar, por la distancia a la media: una ejecución del modelo</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>Slopes times distances add up to the answer for straight models alone, so that this is no verdict: {0} of it is missing or too much.</source>
            <translation>Pendientes por distancias solo suman la respuesta en modelos rectos, así que esto no es un veredicto: falta o sobra el {0} de ella.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Small network</source>
            <translation>Red pequeña</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/regressors.py" />
            <source>Small neural network</source>
            <translation>Red neuronal pequeña</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Software</source>
            <translation>Programas</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Soil</source>
            <translation>Suelo</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/simulate.py" />
            <source>Soil spectra must rise from 400 to 2500 nm; these go from {0} to {1} nm.</source>
            <translation>Los espectros de suelo deben ir de 400 a 2500 nm; estos van de {0} a {1} nm.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/simulate.py" />
            <source>Soils must be reflectances from 0 to 1; some values are not.</source>
            <translation>Los suelos deben ser reflectancias de 0 a 1; algunos valores no lo son.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/simulate.py" />
            <source>Soils must have shape (k, {0}), 400 to 2500 nm, not {1}. Give one value for each nanometer.</source>
            <translation>Los suelos deben tener la forma (k, {0}), de 400 a 2500 nm, no {1}. Dé un valor por nanómetro.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <source>Some files hold surface reflectance and others that at the top of the atmosphere: a model of both knows neither well. Give all of one level.</source>
            <translation>Unos archivos contienen reflectancia de superficie y otros la del techo de la atmósfera: un modelo de ambas no conoce bien ninguna. Indique todos de un nivel.</translation>
        </message>
        <message>
            <location filename="../../core/gp/labelled.py" />
            <source>Some inputs are not finite; leave those samples out.</source>
            <translation>Algunas entradas no son finitas; omita esas muestras.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/composite.py" />
            <source>Some scenes hold surface reflectance and others reflectance at the top of the atmosphere, so their colors differ in the composite; leave out those of one level.</source>
            <translation>Unas escenas contienen reflectancia de superficie y otras reflectancia en el techo de la atmósfera, así que sus colores difieren en el compuesto; omita las de un nivel.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Soy_Corn</source>
            <translation>Soja y maíz</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <source>Spearman</source>
            <translation>Spearman</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Spectra of soils</source>
            <translation>Espectros de suelos</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>Spectral responses of the sensor</source>
            <translation>Respuestas espectrales del sensor</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>Spectral responses of {0}</source>
            <translation>Respuestas espectrales de {0}</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>Spectrum</source>
            <translation>Espectro</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Spread</source>
            <translation>Dispersión</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Standard deviation as a share of the reflectance, in each band and in all together.</source>
            <translation>Desviación típica como proporción de la reflectancia, en cada banda y en todas juntas.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Standard deviation in each band by itself, as a share of its reflectance.</source>
            <translation>Desviación típica en cada banda por sí sola, como proporción de su reflectancia.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Standard deviation in each band by itself, the same at any reflectance.</source>
            <translation>Desviación típica en cada banda por sí sola, la misma con cualquier reflectancia.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Standard deviation in each band, and once more in all bands together.</source>
            <translation>Desviación típica en cada banda, y otra vez en todas las bandas juntas.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Standard deviation of an error that all bands have alike, such as haze.</source>
            <translation>Desviación típica de un error común a todas las bandas, como el de la bruma.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>Standard deviation of the estimate of {0}, model and noise together</source>
            <translation>Desviación típica de la estimación de {0}, modelo y ruido juntos</translation>
        </message>
        <message>
            <location filename="../../core/model/intervals.py" />
            <source>Standard deviation over the mean</source>
            <translation>Desviación típica sobre la media</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <location filename="../../core/retrieval/adapt.py" />
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>Standard deviation, model's part</source>
            <translation>Desviación típica, parte del modelo</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <location filename="../../core/retrieval/adapt.py" />
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>Standard deviation, noise and ambiguity</source>
            <translation>Desviación típica, ruido y ambigüedad</translation>
        </message>
        <message>
            <location filename="../../core/explain/input_noise.py" />
            <source>Standard deviation, noise of the bands</source>
            <translation>Desviación típica, ruido de las bandas</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <location filename="../../core/retrieval/adapt.py" />
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>Standard deviation, total</source>
            <translation>Desviación típica, total</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>Standard deviations above what the other dates tell</source>
            <translation>Desviaciones típicas por encima de lo que dicen las demás fechas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Standard error of the accuracy (0.02: ±4 %)</source>
            <translation>Error típico de la exactitud (0.02: ±4 %)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Starting…</source>
            <translation>Iniciando…</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <location filename="../../plugin/docks/explain.py" />
            <location filename="../../plugin/docks/read.py" />
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Stratified estimators with the map's classes as strata: {}. Intervals are 1.96 standard errors to each side.</source>
            <translation>Estimadores estratificados con las clases del mapa como estratos: {}. Los intervalos son de 1.96 errores típicos a cada lado.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Structure (N)</source>
            <translation>Estructura (N)</translation>
        </message>
        <message>
            <location filename="../../core/stac.py" />
            <source>Style for QGIS</source>
            <translation>Estilo para QGIS</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Such as 0, 255: pixels of these values belong to no class and count to no area.</source>
            <translation>Por ejemplo 0, 255: los píxeles de estos valores no pertenecen a ninguna clase ni cuentan en ninguna superficie.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Such as mg m-3; known variables have theirs.</source>
            <translation>Como mg m-3; las variables conocidas tienen la suya.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Summary (CSV)</source>
            <translation>Resumen (CSV)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Summary (HTML)</source>
            <translation>Resumen (HTML)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Sun zenith (°)</source>
            <translation>Cenit solar (°)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Sun zenith angle (degrees)</source>
            <translation>Ángulo cenital del sol (grados)</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>Sun zenith {0} degrees from the metadata; the view is taken as straight down.</source>
            <translation>Cenit solar {0} grados según los metadatos; la visión se toma como vertical.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/kinds.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>Support vector machine</source>
            <translation>Máquina de vectores de soporte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Table of simulations</source>
            <translation>Tabla de simulaciones</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <source>Table of the rank correlations</source>
            <translation>Tabla de las correlaciones de rangos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <source>Tables (*.csv)</source>
            <translation>Tablas (*.csv)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Tables (*.csv);;All files (*)</source>
            <translation>Tablas (*.csv);;Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Tables (*.npz);;All files (*)</source>
            <translation>Tablas (*.npz);;Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Tables to train from (*.npz);;Tables to read (*.csv)</source>
            <translation>Tablas para entrenar (*.npz);;Tablas para leer (*.csv)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Take the scene's own numbers</source>
            <translation>Tomar los números propios de la escena</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>Taken as one site with others on the same pixels or beside them: {0}. Where that is wrong, give them sites in a field.</source>
            <translation>Se toman como un solo sitio con otras en los mismos píxeles o junto a ellos: {0}. Si eso no es correcto, indique sus sitios en un campo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/taken.py" />
            <source>Taken on {0}, by the date that the file bears (TIFFTAG_DATETIME).</source>
            <translation>Tomada el {0}, según la fecha que lleva el archivo (TIFFTAG_DATETIME).</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/cost.py" />
            <source>Takes about {} to {} and about {} MB of memory; writes up to {} MB.</source>
            <translation>Tarda aproximadamente de {} a {} y usa unos {} MB de memoria; escribe hasta {} MB.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/cost.py" />
            <source>Takes {} or longer and about {} MB of memory; writes up to {} MB.</source>
            <translation>Tarda {} o más y usa unos {} MB de memoria; escribe hasta {} MB.</translation>
        </message>
        <message>
            <location filename="../../core/gp/multitask.py" />
            <source>Tasks must be 0, 1 and so on, and every one must occur.</source>
            <translation>Las tareas deben ser 0, 1 y así sucesivamente, y cada una debe aparecer.</translation>
        </message>
        <message>
            <location filename="../../core/gp/multitask.py" />
            <source>Tasks must be whole numbers of shape ({0},); these are {1} {2}.</source>
            <translation>Las tareas deben ser números enteros de forma ({0},); estas son {1} {2}.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Temperature 0.955 and a bias for each class, fitted on held-out simulated series.</source>
            <translation>Temperatura de 0.955 y un sesgo por clase, ajustados en series simuladas reservadas.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Temperature 1.12, fitted on series of places that the network did not see (5 folds).</source>
            <translation>Temperatura 1.12, ajustada con series de lugares que la red no vio (5 pliegues).</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Temperature {0} and a bias for each class, fitted on simulations that the training did not see.</source>
            <translation>Temperatura {0} y un sesgo para cada clase, ajustados con simulaciones que el entrenamiento no vio.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/learn.py" />
            <source>Temperature {0} and a bias for each class, fitted on {1} pixels that a user corrected ({2}, on {3}). Elsewhere the correction may not hold.</source>
            <translation>Temperatura {0} y un sesgo por clase, ajustados con {1} píxeles que un usuario corrigió ({2}, en {3}). En otros lugares la corrección puede no valer.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/modelcard.py" />
            <source>Temperature {0}, fitted on pixels of places that the classifier did not see ({1} folds).</source>
            <translation>Temperatura {0}, ajustada con píxeles de lugares que el clasificador no vio ({1} partes).</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>TerraClara</source>
            <translation>TerraClara</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>TerraClara needs Python packages that QGIS does not bring. “Install” gets them from the Python Package Index, compares each with the digest that TerraClara knows, and puts them into your QGIS profile. What QGIS itself brings is not touched, and no administrator is needed.</source>
            <translation>TerraClara necesita paquetes de Python que QGIS no trae. «Instalar» los obtiene del Python Package Index, compara cada uno con la huella digital que TerraClara conoce y los pone en su perfil de QGIS. Lo que trae el propio QGIS no se toca, y no hace falta ningún administrador.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/cost.py" />
            <source>TerraClara: estimating the run</source>
            <translation>TerraClara: calculando el coste de la ejecución</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/explain.py" />
            <source>TerraClara: explaining</source>
            <translation>TerraClara: explicando</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/published.py" />
            <source>TerraClara: installing models</source>
            <translation>TerraClara: instalando modelos</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>TerraClara: installing packages</source>
            <translation>TerraClara: instalando paquetes</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>TerraClara: looking at the image</source>
            <translation>TerraClara: mirando la imagen</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/explain.py" />
            <source>TerraClara: looking at the map</source>
            <translation>TerraClara: mirando el mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>TerraClara: looking at the scene</source>
            <translation>TerraClara: mirando la escena</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>TerraClara: making a folder of packages</source>
            <translation>TerraClara: creando una carpeta de paquetes</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>TerraClara: reading a place</source>
            <translation>TerraClara: leyendo un lugar</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>TerraClara: removing packages</source>
            <translation>TerraClara: quitando paquetes</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>TerraClara: trying an interpreter</source>
            <translation>TerraClara: probando un intérprete</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>TerraClara: trying the devices</source>
            <translation>TerraClara: probando los dispositivos</translation>
        </message>
        <message>
            <location filename="../../core/cli/maps.py" />
            <source>That map is one of a series and depends on the dates before it; make them again with `terraclara clouds-series`.</source>
            <translation>Ese mapa es de una serie y depende de las fechas anteriores; hágalos de nuevo con `terraclara clouds-series`.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The .onnx file to write. It says what it was made from and how good it is.</source>
            <translation>El archivo .onnx que escribir. Dice de qué se hizo y cuán bueno es.</translation>
        </message>
        <message>
            <location filename="../../core/raster/grid.py" />
            <source>The CRS {0} cannot be understood. Give another, such as EPSG:32631.</source>
            <translation>El SRC {0} no se entiende. Dé otro, como EPSG:32631.</translation>
        </message>
        <message>
            <location filename="../../core/gp/exact.py" />
            <source>The Gaussian process has not been fitted; call fit first.</source>
            <translation>El proceso gaussiano no se ha ajustado; llame antes a fit.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The GeoTIFF to write, with one band for each output of the model. It appears when it is complete.</source>
            <translation>El GeoTIFF que escribir, con una banda por salida del modelo. Aparece cuando está completo.</translation>
        </message>
        <message>
            <location filename="../../core/model/lightgbm_text.py" />
            <source>The LightGBM model treats zeros as missing values, which ONNX has no operator for. Train it with zero_as_missing=false.</source>
            <translation>El modelo de LightGBM trata los ceros como valores ausentes, para lo que ONNX no tiene operador. Entrénelo con zero_as_missing=false.</translation>
        </message>
        <message>
            <location filename="../../core/stac.py" />
            <source>The STAC item cannot be written to {0}: {1}. The map itself is complete.</source>
            <translation>El elemento STAC no se puede escribir en {0}: {1}. El mapa en sí está completo.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>The answer does not depend on the places it names more than on others</source>
            <translation>La respuesta no depende de los lugares que nombra más que de otros</translation>
        </message>
        <message>
            <location filename="../../core/raster/area.py" />
            <source>The area (x {0} to {1}, y {2} to {3}) does not overlap the scene (x {4} to {5}, y {6} to {7}); choose one inside it.</source>
            <translation>El área (x {0} a {1}, y {2} a {3}) no se solapa con la escena (x {4} a {5}, y {6} a {7}); elija una dentro de ella.</translation>
        </message>
        <message>
            <location filename="../../plugin/bridge.py" />
            <source>The area cannot be copied beside the map {}: {}. Choose another folder.</source>
            <translation>El área no se puede copiar junto al mapa {}: {}. Elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../core/raster/area.py" />
            <source>The area cannot be drawn onto the scene's pixels ({0}). Repair its polygons, or draw them again.</source>
            <translation>El área no se puede dibujar sobre los píxeles de la escena ({0}). Repare sus polígonos o dibújelos de nuevo.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/readout.py" />
            <source>The area holds no center of a pixel; draw a larger one.</source>
            <translation>El área no contiene ningún centro de píxel; dibuje una mayor.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/readout.py" />
            <source>The area misses the scene. Choose one inside it.</source>
            <translation>El área no toca la escena. Elija otro que esté dentro.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/readout.py" />
            <source>The area spans {0} x {1} pixels; read out {2} at most, or map the scene.</source>
            <translation>El área abarca {0} x {1} píxeles; lea {2} como máximo, o cartografíe la escena.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>The area “{}” cannot be read; choose another layer.</source>
            <translation>El área «{}» no se puede leer; elija otra capa.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/area_estimate.py" />
            <source>The areas of the map's classes must be numbers from 0, and not all 0.</source>
            <translation>Las áreas de las clases del mapa deben ser números desde 0, y no todas 0.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The areas with mean, std, bounds of a 90 % interval, spread, pixels and share of flagged ones.</source>
            <translation>Las áreas con media, desviación típica, límites de un intervalo del 90 %, dispersión, píxeles y proporción de los señalados.</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>The areas with the mean of each variable and its standard deviation.</source>
            <translation>Las zonas con la media de cada variable y su desviación típica.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/table.py" />
            <source>The arrays of the table do not fit one another; make the table again.</source>
            <translation>Las matrices de la tabla no concuerdan entre sí; haga la tabla otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/explain/tree_shapley.py" />
            <source>The background has the shape {0}, the rows {1}; give rows of the same features.</source>
            <translation>El fondo tiene la forma {0}, las filas {1}; indique filas de las mismas características.</translation>
        </message>
        <message>
            <location filename="../../core/explain/gp_shapley.py" />
            <source>The background needs rows of finite values; take spectra of the scene or of the training.</source>
            <translation>El fondo necesita filas de valores finitos; tome espectros de la escena o del entrenamiento.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>The band {0} is not NAME=CENTER:WIDTH, such as red=665:30.</source>
            <translation>La banda {0} no es NAME=CENTER:WIDTH, como red=665:30.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>The band {0} is not used, since there is no {1}; give relative_azimuth where a model needs it.</source>
            <translation>La banda {0} no se usa, pues no hay {1}; indique relative_azimuth si un modelo lo necesita.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>The bands add up to the change.</source>
            <translation>Las bandas suman el cambio.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>The bands are unlike what the model was trained on: neither value nor explanation can be trusted.</source>
            <translation>Las bandas son distintas de aquellas con que se entrenó el modelo: ni el valor ni la explicación son de fiar.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>The bands leave {} of the change unexplained.</source>
            <translation>Las bandas dejan sin explicar {} del cambio.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>The bands look like what the model was trained on.</source>
            <translation>Las bandas se parecen a aquellas con que se entrenó el modelo.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/dates.py" />
            <source>The bands name no dates: they are taken in the file's order as {0} of {1} dates, the oldest first.</source>
            <translation>Las bandas no nombran fechas: se toman en el orden del archivo como {0} de {1} fechas, la más antigua primero.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The bands of all scenes, each pixel of the date on which it was most surely clear, and that date. It comes in natural colors, with a layer of the dates below it.</source>
            <translation>Las bandas de todas las escenas, cada píxel de la fecha en que estuvo despejado con más seguridad, y esa fecha. Se muestra en colores naturales, con una capa de las fechas debajo.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The bands of each image as reflectance, without the pixels that clouds and shadows hide.</source>
            <translation>Las bandas de cada imagen como reflectancia, sin los píxeles que ocultan nubes y sombras.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The bands of the image as reflectance, without the pixels that clouds and shadows hide.</source>
            <translation>Las bandas de la imagen como reflectancia, sin los píxeles que ocultan nubes y sombras.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>The bands of the map with their legends</source>
            <translation>Las bandas del mapa con sus leyendas</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The best of those chosen is kept. A Gaussian process also tells what it does not know; more classifiers take longer.</source>
            <translation>Se conserva el mejor de los elegidos. Un proceso gaussiano dice además qué no sabe; más clasificadores tardan más.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The best of those chosen is kept. A Gaussian process also tells where it does not know.</source>
            <translation>Se conserva el mejor de los elegidos. Un proceso gaussiano dice además dónde no sabe.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>The best one for each variable</source>
            <translation>El mejor para cada variable</translation>
        </message>
        <message>
            <location filename="../../core/raster/area.py" />
            <source>The box {0} is empty; give xmin,ymin,xmax,ymax with xmin &lt; xmax and ymin &lt; ymax.</source>
            <translation>El recuadro {0} está vacío; indique xmin,ymin,xmax,ymax con xmin &lt; xmax e ymin &lt; ymax.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/intervals.py" />
            <source>The card has no interval at a confidence of {0}. Choose another confidence, or leave it out.</source>
            <translation>La ficha no tiene ningún intervalo con una confianza de {0}. Elija otra confianza u omítala.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>The card of the chosen model stands here: what it needs, how good it is, its license.</source>
            <translation>Aquí aparece la ficha del modelo elegido: qué necesita, cuán bueno es, su licencia.</translation>
        </message>
        <message>
            <location filename="../../core/model/model.py" />
            <source>The card of {0} names patches of {1} x {2} pixels, but the network's input has the shape {3}. Ask the model's author for a file with a valid card.</source>
            <translation>La ficha de {0} nombra recortes de {1} x {2} píxeles, pero la entrada de la red tiene la forma {3}. Pida al autor del modelo un archivo con una ficha válida.</translation>
        </message>
        <message>
            <location filename="../../core/model/model.py" />
            <source>The card of {0} names {1} bands{2}, but the network takes {3}. Ask the model's author for a file with a valid card.</source>
            <translation>La ficha de {0} nombra {1} bandas{2}, pero la red toma {3}. Pida al autor del modelo un archivo con una ficha válida.</translation>
        </message>
        <message>
            <location filename="../../core/model/model.py" />
            <source>The card of {0} promises {1}, which the network does not give. Ask the model's author for a file with a valid card.</source>
            <translation>La ficha de {0} promete {1}, que la red no da. Pida al autor del modelo un archivo con una ficha válida.</translation>
        </message>
        <message>
            <location filename="../../core/model/model.py" />
            <source>The card of {0} says {1}, but the network's input has the shape {2}. Ask the model's author for a file with a valid card.</source>
            <translation>La ficha de {0} dice {1}, pero la entrada de la red tiene la forma {2}. Pida al autor del modelo un archivo con una ficha válida.</translation>
        </message>
        <message>
            <location filename="../../core/model/model.py" />
            <source>The card of {0} speaks of the input {1}; the network has {2}.</source>
            <translation>La ficha de {0} habla de la entrada {1}; la red tiene {2}.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>The cards of the models stand here.</source>
            <translation>Aquí aparecen las fichas de los modelos.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>The catalog has subtracted the offset of 1000 already, and says so.</source>
            <translation>El catálogo ya ha restado el desplazamiento de 1000, y lo dice.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>The catalog holds no model of clouds; choose a model file with the … button.</source>
            <translation>El catálogo no contiene ningún modelo de nubes; elija un archivo de modelo con el botón ….</translation>
        </message>
        <message>
            <location filename="../../core/clouds/choose.py" />
            <source>The catalog holds no {0}; give an .onnx file with --model.</source>
            <translation>El catálogo no contiene {0}; indique un archivo .onnx con --model.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The cells are sparse: many good vegetation pixels are flagged too.</source>
            <translation>Las celdas son dispersas: también se marcan muchos buenos píxeles de vegetación.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The chi-square counts noise, errors of the retrieval and what the state leaves open; the p-value is the share of simulations that fit worse.</source>
            <translation>El chi-cuadrado cuenta el ruido, los errores de la estimación y lo que el estado deja abierto; el valor p es la parte de las simulaciones que ajustan peor.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/area_estimate.py" />
            <source>The class {0} covers {1} of the map and has no reference sample; label some there, or leave the class out of the assessment.</source>
            <translation>La clase {0} cubre {1} del mapa y no tiene ninguna muestra de referencia; etiquete allí alguna, u omita la clase de la evaluación.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>The class {0} gets no point, so that nothing can be told of it; ask for a minimum.</source>
            <translation>La clase {0} no recibe ningún punto, así que nada se puede decir de ella; pida un mínimo.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>The class {0} has a single sample: how sure the figures are cannot be told. Label more there.</source>
            <translation>La clase {0} tiene una sola muestra: no se puede decir cuán seguras son las cifras. Etiquete allí más.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>The class {0} has only {1} pixels, fewer than the minimum of {2} points.</source>
            <translation>La clase {0} tiene solo {1} píxeles, menos que el mínimo de {2} puntos.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>The class {0} has only {1} samples: its intervals are rough.</source>
            <translation>La clase {0} tiene solo {1} muestras: sus intervalos son aproximados.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/train.py" />
            <source>The class {0} has {1} pixels; {2} folds need at least {3}. Draw more of it, or use fewer folds.</source>
            <translation>La clase {0} tiene {1} píxeles; {2} partes necesitan al menos {3}. Dibuje más, o use menos partes.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/confusion.py" />
            <source>The class {0} is not among {1}; add it.</source>
            <translation>La clase {0} no está entre {1}; añádala.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/change.py" />
            <source>The class {0} is too large for a map of pairs; give both maps values up to 64, or leave such classes out.</source>
            <translation>La clase {0} es demasiado grande para un mapa de pares; dé a ambos mapas valores hasta 64, u omita tales clases.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>The class {0} of the reference does not occur in the map; all of it is missed.</source>
            <translation>La clase {0} de la referencia no aparece en el mapa; toda ella se pierde.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/confusion.py" />
            <source>The classes {0} are not in rising order, each once; sort them.</source>
            <translation>Las clases {0} no están en orden creciente, cada una una vez; ordénelas.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/samples.py" />
            <source>The classes {0} differ in upper and lower case alone and are learned as different ones: give them one name if they are one.</source>
            <translation>Las clases {0} solo difieren en mayúsculas y minúsculas y se aprenden como distintas: déles un solo nombre si son una.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/cluster.py" />
            <source>The cluster {0} does not answer ({1}). Check its scheduler's address.</source>
            <translation>El clúster {0} no responde ({1}). Compruebe la dirección de su planificador.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/cluster.py" />
            <source>The cluster {0} failed ({1}: {2}). Look into the logs of its workers, which need this version of TerraClara; the same run continues from here.</source>
            <translation>El clúster {0} falló ({1}: {2}). Mire los registros de sus trabajadores, que necesitan esta versión de TerraClara; la misma ejecución continúa desde aquí.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/cluster.py" />
            <source>The cluster {0} has no workers. Start some, each with this version of TerraClara; what was computed is kept, and the same run continues from there.</source>
            <translation>El clúster {0} no tiene trabajadores. Inicie algunos, cada uno con esta versión de TerraClara; lo calculado se conserva, y la misma ejecución continúa desde ahí.</translation>
        </message>
        <message>
            <location filename="../../core/explain/modes/lrp.py" />
            <source>The composite rule needs the least and the largest input (low, high); give both.</source>
            <translation>La regla compuesta necesita la entrada menor y la mayor (low, high); indique ambas.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/learn.py" />
            <source>The corrections have the class {0}; write clear, cloud, thin cloud, shadow, water or snow.</source>
            <translation>Las correcciones tienen la clase {0}; escriba clear, cloud, thin cloud, shadow, water o snow.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/learn.py" />
            <source>The corrections hold {0} pixels; draw at least ten.</source>
            <translation>Las correcciones contienen {0} píxeles; dibuje al menos diez.</translation>
        </message>
        <message>
            <location filename="../../core/gp/exact.py" />
            <source>The covariance matrix of the samples is not positive definite. Remove duplicate samples or give a larger noise variance.</source>
            <translation>La matriz de covarianza de las muestras no es definida positiva. Quite muestras duplicadas o indique una varianza del ruido mayor.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/dates.py" />
            <source>The date {0}</source>
            <translation>La fecha {0}</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>The date {0} of plot {1} is no day; write it as 2024-06-30.</source>
            <translation>La fecha {0} de la parcela {1} no es un día; escríbala como 2024-06-30.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>The dates differ by only {0} of what the maps' standard deviations allow, since much of a model's error is the same on all dates: only large jumps are found. The series' own spread finds more.</source>
            <translation>Las fechas difieren solo en {0} de lo que permiten las desviaciones típicas de los mapas, ya que gran parte del error de un modelo es igual en todas las fechas: solo se hallan saltos grandes. La dispersión propia de la serie halla más.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/series.py" />
            <source>The dates were not given in the order of time and are taken in it.</source>
            <translation>Las fechas no se dieron en el orden del tiempo y se toman en él.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The day of each measurement, where the scenes are of several. Empty: a field called date or alike.</source>
            <translation>El día de cada medida, si las escenas son de varios. Vacío: un campo llamado date o similar.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>The day of the scene is not known, so that the plots' days do not count; write it into its name, as 2024-06-30.</source>
            <translation>No se conoce el día de la escena, así que los días de las parcelas no cuentan; escríbalo en su nombre, como 2024-06-30.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>The day of {0} is not known; write it into its name, as 2024-06-30.</source>
            <translation>No se conoce el día de {0}; escríbalo en su nombre, como 2024-06-30.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>The day of {0} is not known; write it into the name, as 2024-06-30.</source>
            <translation>No se conoce el día de {0}; escríbalo en el nombre, como 2024-06-30.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <source>The description of {0} in its package is not the expected one ({1}). Give the wheel of the supported version.</source>
            <translation>La descripción de {0} en su paquete no es la esperada ({1}). Dé el paquete (wheel) de la versión admitida.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/pixels.py" />
            <source>The device ran out of memory; batches were reduced to {0} pixels.</source>
            <translation>El dispositivo se quedó sin memoria; los lotes se redujeron a {0} píxeles.</translation>
        </message>
        <message>
            <location filename="../../core/model/device.py" />
            <source>The device {0} is not offered by the installed ONNX Runtime, which has {1}. Choose one of these or auto, or install the runtime made for the device.</source>
            <translation>El dispositivo {0} no lo ofrece el ONNX Runtime instalado, que tiene {1}. Elija uno de estos o auto, o instale el runtime hecho para el dispositivo.</translation>
        </message>
        <message>
            <location filename="../../core/model/session.py" />
            <source>The device {0} was asked for, but ONNX Runtime could not use it (its driver or libraries are missing) and fell back to the CPU. Choose cpu or auto, or repair the device's libraries.</source>
            <translation>Se pidió el dispositivo {0}, pero ONNX Runtime no pudo usarlo (faltan su controlador o sus bibliotecas) y recurrió a la CPU. Elija cpu o auto, o repare las bibliotecas del dispositivo.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>The difference from the mean, taken apart so that the bands add up (DeepLIFT)</source>
            <translation>La diferencia con la media, descompuesta de modo que las bandas suman (DeepLIFT)</translation>
        </message>
        <message>
            <location filename="../../core/gp/domain.py" />
            <source>The domain's arrays lack {0}; save the model again.</source>
            <translation>A las matrices del dominio les falta {0}; guarde el modelo otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/simulate.py" />
            <source>The emulator has the bands {0}, the sensor {1}; train an emulator for this sensor.</source>
            <translation>El emulador tiene las bandas {0}, el sensor {1}; entrene un emulador para este sensor.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/emulator.py" />
            <source>The emulator was trained for {0} from {1} to {2}, and the laws go from {3} to {4}; train one for these laws.</source>
            <translation>El emulador se entrenó para {0} de {1} a {2}, y las leyes van de {3} a {4}; entrene uno para estas leyes.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>The emulator's relative error of reflectance: median {}, 99th percentile {}.</source>
            <translation>Error relativo de reflectancia del emulador: mediana {}, percentil 99 {}.</translation>
        </message>
        <message>
            <location filename="../../core/gp/exact.py" />
            <source>The error variance must be {0} finite values of 0 or more, one for each sample.</source>
            <translation>La varianza del error debe ser {0} valores finitos de 0 o más, uno por muestra.</translation>
        </message>
        <message>
            <location filename="../../core/explain/sensitivity.py" />
            <source>The estimate does not vary over the background; give spectra that differ.</source>
            <translation>La estimación no varía sobre el fondo; indique espectros que difieran.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The field that holds the class of each area, as text or as a whole number.</source>
            <translation>El campo que contiene la clase de cada área, como texto o como número entero.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The field that holds the true class, by its value or its name in the map. Points where it is empty are left out.</source>
            <translation>El campo que contiene la clase verdadera, por su valor o su nombre en el mapa. Los puntos donde está vacío se omiten.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The field that says what is inside a polygon: clear, cloud, thin cloud, shadow, water or snow.</source>
            <translation>El campo que dice qué hay dentro de un polígono: clear, cloud, thin cloud, shadow, water o snow.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>The field {0} holds {1}, which cannot have been measured (usual are {2} to {3}); leave missing values empty, and check the field and its unit.</source>
            <translation>El campo {0} contiene {1}, que no se puede haber medido (lo usual es de {2} a {3}); deje vacíos los valores que falten, y compruebe el campo y su unidad.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>The field {0} of plot {1} holds {2}, which is no number. Correct it, or leave it empty.</source>
            <translation>El campo {0} de la parcela {1} contiene {2}, que no es un número. Corríjalo o déjelo vacío.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>The field {0} of {1} holds {2} for {3} samples, which is no class of the map (it has {4}). {5}</source>
            <translation>El campo {0} de {1} contiene {2} en {3} muestras, que no es una clase del mapa (tiene {4}). {5}</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>The field {0} of {1} holds {2}, which is neither a whole number from 0 to 65535 nor one of the map's names ({3}). Correct the field, or choose another.</source>
            <translation>El campo {0} de {1} contiene {2}, que no es un número entero de 0 a 65535 ni uno de los nombres del mapa ({3}). Corrija el campo o elija otro.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>The field {0} of {1} is empty for all {2} samples; label them first.</source>
            <translation>El campo {0} de {1} está vacío en las {2} muestras; etiquételas antes.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The figures are given once more without pixels this close to a boundary of the reference.</source>
            <translation>Las cifras se dan otra vez sin los píxeles tan cercanos a un borde de la referencia.</translation>
        </message>
        <message>
            <location filename="../../core/raster/radiometry.py" />
            <source>The file does not say how its whole numbers become reflectance; reflectance x 10,000 is assumed (scale 0.0001). Give scale and offset if that is wrong.</source>
            <translation>El archivo no dice cómo sus números enteros se vuelven reflectancia; se supone reflectancia x 10,000 (scale 0.0001). Indique la escala y el desplazamiento si no es así.</translation>
        </message>
        <message>
            <location filename="../../core/raster/radiometry.py" />
            <source>The file holds 8-bit numbers and does not say how they become reflectance: give scale and offset.</source>
            <translation>El archivo contiene números de 8 bits y no dice cómo se vuelven reflectancia: indique la escala y el desplazamiento.</translation>
        </message>
        <message>
            <location filename="../../core/raster/radiometry.py" />
            <source>The file holds whole numbers up to {0} without a scale: give scale and offset.</source>
            <translation>El archivo contiene números enteros hasta {0} sin escala: indique la escala y el desplazamiento.</translation>
        </message>
        <message>
            <location filename="../../core/explain/exact.py" />
            <source>The file makes {0} of the trees' sum, and not by scaling it alone. {1}</source>
            <translation>El archivo hace {0} de la suma de los árboles, y no solo escalándola. {1}</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <source>The file marks all of its bands as bad; name those to learn from.</source>
            <translation>El archivo marca todas sus bandas como malas; nombre aquellas de las que aprender.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>The file names no nodata value; pixels of 0 in all needed bands are left out.</source>
            <translation>El archivo no nombra ningún valor sin datos; se omiten los píxeles que son 0 en todas las bandas necesarias.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>The file names no nodata value; pixels of 0 in all needed bands, and of -9999, are left out.</source>
            <translation>El archivo no nombra ningún valor nodata; se omiten los píxeles con 0 en todas las bandas necesarias, y con -9999.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The folder that holds the scenes; products may be folders or archives in it.</source>
            <translation>La carpeta que contiene las escenas; los productos pueden ser carpetas o archivos comprimidos en ella.</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>The folder {0} cannot be made ({1}); choose another folder.</source>
            <translation>La carpeta {0} no se puede crear ({1}); elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>The folder {0} cannot be made: {1}; choose another folder.</source>
            <translation>La carpeta {0} no se puede crear: {1}; elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../core/raster/find.py" />
            <source>The folder {0} cannot be read ({1}); choose another.</source>
            <translation>La carpeta {0} no se puede leer ({1}); elija otra.</translation>
        </message>
        <message>
            <location filename="../../core/batch/run.py" />
            <location filename="../../core/raster/writer.py" />
            <source>The folder {0} does not exist; create it or choose another.</source>
            <translation>La carpeta {0} no existe; créela o elija otra.</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>The folder {0} is read-only; choose another.</source>
            <translation>La carpeta {0} es de solo lectura; elija otra.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>The folder {} cannot be made ({}); choose another one.</source>
            <translation>La carpeta {} no se puede crear ({}); elija otra.</translation>
        </message>
        <message>
            <location filename="../../core/raster/grid.py" />
            <source>The geotransform {0} places all pixels on one line. Georeference the file again.</source>
            <translation>La geotransformación {0} coloca todos los píxeles en una línea. Georreferencie el archivo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>The granule's metadata are missing, so sun and view angles are unknown.</source>
            <translation>Faltan los metadatos del gránulo, así que no se conocen los ángulos de sol y de visión.</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>The granule's metadata tell no angles of sun and view.</source>
            <translation>Los metadatos del gránulo no dicen ángulos del sol ni de la vista.</translation>
        </message>
        <message>
            <location filename="../../core/raster/footprint.py" />
            <source>The grid's place on the globe cannot be found ({0}). Check its CRS and its geotransform.</source>
            <translation>No se puede hallar el lugar de la cuadrícula en el globo ({0}). Compruebe su SRC y su geotransformación.</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>The image to learn from and to map.</source>
            <translation>La imagen de la que aprender y que cartografiar.</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>The images are of {0} granules of {1}; choose those of one.</source>
            <translation>Las imágenes son de {0} gránulos de {1}; elija las de uno.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/indices.py" />
            <source>The index {0} needs a band {1}, and those that are learned from, {2}, hold none that is known as such. Leave the index out, learn from that band too, or name the bands.</source>
            <translation>El índice {0} necesita una banda {1}, y entre aquellas de las que se aprende, {2}, ninguna se conoce como tal. Omita el índice, aprenda también de esa banda o nombre las bandas.</translation>
        </message>
        <message>
            <location filename="../../core/model/bare.py" />
            <source>The input of {0} has the shape {1}; (n, bands) for pixels or (n, bands, height, width) for images is needed. Export the model in one of these.</source>
            <translation>La entrada de {0} tiene la forma {1}; se necesita (n, bands) para píxeles o (n, bands, height, width) para imágenes. Exporte el modelo en una de estas formas.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>The inputs {0} name a column twice, or the value {1} itself; name the columns of the spectra, each once.</source>
            <translation>Las entradas {0} nombran dos veces una columna, o el propio valor {1}; nombre las columnas de los espectros, cada una una vez.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/elsewhere.py" />
            <source>The interpreter {0} cannot be started ({1}). Choose another under “Packages”.</source>
            <translation>El intérprete {0} no se puede iniciar ({1}). Elija otro en «Paquetes».</translation>
        </message>
        <message>
            <location filename="../../core/mapping/elsewhere.py" />
            <source>The interpreter {0} cannot run models: {1}. Install the package there, as with `{2} -m pip install onnxruntime`, or choose another interpreter.</source>
            <translation>El intérprete {0} no puede ejecutar modelos: {1}. Instale el paquete allí, como con `{2} -m pip install onnxruntime`, o elija otro intérprete.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/elsewhere.py" />
            <source>The interpreter {0} could not make the map ({1}). It needs numpy, scipy, GDAL and onnxruntime; choose another under “Packages”.</source>
            <translation>El intérprete {0} no pudo hacer el mapa ({1}). Necesita numpy, scipy, GDAL y onnxruntime; elija otro en «Paquetes».</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>The item names no offset, and images of baseline 04.00 and later have one of 1000.</source>
            <translation>El ítem no nombra ningún desplazamiento, y las imágenes de la línea de procesamiento 04.00 y de las posteriores tienen uno de 1000.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>The item tells no angles of sun and view.</source>
            <translation>El ítem no dice los ángulos del sol y de la vista.</translation>
        </message>
        <message>
            <location filename="../../core/gp/kernels.py" />
            <source>The kernel's arrays cannot be read ({0}); export the model again.</source>
            <translation>Las matrices del núcleo no se pueden leer ({0}); exporte el modelo otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/gp/kernels.py" />
            <source>The kernel's arrays lack {0}; export the model again.</source>
            <translation>A las matrices del núcleo les falta {0}; exporte el modelo otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>The labels must say which values are cloud and which are not, such as 0=shadow,1=clear,4=cloud.</source>
            <translation>Las etiquetas deben decir qué valores son nube y cuáles no, como 0=shadow,1=clear,4=cloud.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/trials.py" />
            <source>The labels of all classes but one lie in one place; draw each class in several.</source>
            <translation>Las etiquetas de todas las clases menos una están en un lugar; dibuje cada clase en varios.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/laws.py" />
            <source>The law of {0} has sd {1}; give one above 0, or none for a uniform law.</source>
            <translation>La ley de {0} tiene sd {1}; indique una mayor que 0, o ninguna para una ley uniforme.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/laws.py" />
            <source>The law of {0} has {1} classes; give a whole number from 1 to 20.</source>
            <translation>La ley de {0} tiene {1} clases; dé un número entero de 1 a 20.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/laws.py" />
            <source>The law of {0} needs low and high, and may have {1}.</source>
            <translation>La ley de {0} necesita low y high, y puede tener {1}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/laws.py" />
            <source>The laws are no JSON ({0}). Correct the file, or give another.</source>
            <translation>Las leyes no son JSON ({0}). Corrija el archivo o dé otro.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/laws.py" />
            <source>The laws must be an object of variables, such as {{"lai": {{"low": 0, "high": 8}}}}.</source>
            <translation>Las leyes deben ser un objeto de variables, como {{"lai": {{"low": 0, "high": 8}}}}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/laws.py" />
            <source>The laws {0} cannot be read ({1}); give another file.</source>
            <translation>Las leyes {0} no se pueden leer ({1}); indique otro archivo.</translation>
        </message>
        <message>
            <location filename="../../core/explain/inside.py" />
            <source>The layer {0} has the shape {1}; places are found in maps, in a channel that is there.</source>
            <translation>La capa {0} tiene la forma {1}; los lugares se buscan en mapas, en un canal que exista.</translation>
        </message>
        <message>
            <location filename="../../plugin/bridge.py" />
            <source>The layer “{}” cannot be read from {}; repair its source.</source>
            <translation>La capa «{}» no se puede leer desde {}; repare su fuente.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>The layer “{}” cannot be read; choose another, or leave it out.</source>
            <translation>La capa «{}» no se puede leer; elija otra u omítala.</translation>
        </message>
        <message>
            <location filename="../../plugin/bridge.py" />
            <source>The layer “{}” comes from a service or database ({}), not from an image file. Save it as GeoTIFF with raw data first (right-click the layer, Export, Save as), or choose the image file.</source>
            <translation>La capa «{}» viene de un servicio o una base de datos ({}), no de un archivo de imagen. Guárdela primero como GeoTIFF con datos sin procesar (clic derecho en la capa, Exportar, Guardar como) o elija el archivo de imagen.</translation>
        </message>
        <message>
            <location filename="../../plugin/layout.py" />
            <source>The layer “{}” is no map that TerraClara made; choose one of a group of results.</source>
            <translation>La capa «{}» no es un mapa hecho por TerraClara; elija una de un grupo de resultados.</translation>
        </message>
        <message>
            <location filename="../../plugin/bridge.py" />
            <source>The layer “{}” is not a raster; choose a satellite image.</source>
            <translation>La capa «{}» no es un ráster; elija una imagen de satélite.</translation>
        </message>
        <message>
            <location filename="../../plugin/bridge.py" />
            <source>The layer “{}” lies in {} here, but in {} in its file, which is what the map would have. Write it into the file with “Assign projection” of the Processing toolbox, or set the layer's own one again.</source>
            <translation>La capa «{}» está aquí en {}, pero en su archivo en {}, que es lo que tendría el mapa. Escríbalo en el archivo con «Asignar proyección» de la caja de herramientas de Procesos, o vuelva a poner el propio de la capa.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>The layout “{}” is in the menu Project, Layouts.</source>
            <translation>La composición «{}» está en el menú Proyecto, Composiciones.</translation>
        </message>
        <message>
            <location filename="../../core/explain/coalitions.py" />
            <source>The linear model explains {0} of the network's answers around this input.</source>
            <translation>El modelo lineal explica {0} de las respuestas de la red alrededor de esta entrada.</translation>
        </message>
        <message>
            <location filename="../../core/cli/batch.py" />
            <source>The list {0} cannot be read ({1}); give a text file with a scene a line.</source>
            <translation>La lista {0} no se puede leer ({1}); indique un archivo de texto con una escena por línea.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>The map cannot be made again with other weights: nothing speaks for it.</source>
            <translation>El mapa no se puede rehacer con otros pesos: nada habla a su favor.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>The map cannot be written as “{}”; choose a name that ends in .tif.</source>
            <translation>El mapa no se puede escribir como «{}»; elija un nombre que termine en .tif.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/first_steps.py" />
            <source>The map could not be made; the log says why.</source>
            <translation>No se pudo hacer el mapa; el registro dice por qué.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/classmap.py" />
            <source>The map has no CRS: its areas are numbers of pixels.</source>
            <translation>El mapa no tiene SRC: sus áreas son números de píxeles.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>The map has no band {0}, so what depends on it is left out.</source>
            <translation>El mapa no tiene la banda {0}, así que se omite lo que depende de ella.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>The map has no class {0}, for which an accuracy is expected; it has {1}.</source>
            <translation>El mapa no tiene la clase {0}, para la que se espera una exactitud; tiene {1}.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>The map has no cloud probability.</source>
            <translation>El mapa no tiene probabilidad de nube.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/validate.py" />
            <source>The map has no standard deviation, so that only its errors can be judged.</source>
            <translation>El mapa no tiene desviación típica, así que solo se pueden juzgar sus errores.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>The map has no uncertainty.</source>
            <translation>El mapa no tiene incertidumbre.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/make.py" />
            <source>The map has {0} classes; {1} at most can be cleaned and outlined. Leave both out.</source>
            <translation>El mapa tiene {0} clases; como máximo {1} se pueden limpiar y delinear. Omita ambas cosas.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>The map is made, but no pixel of it is valid.</source>
            <translation>El mapa está hecho, pero ningún píxel suyo es válido.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>The map is zero everywhere: nothing that its layer holds speaks for this here.</source>
            <translation>El mapa es cero en todas partes: nada de lo que contiene su capa habla a favor de esto aquí.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The map lies in a group of its own. Bright is dense: 0 is bare ground, above 5 the ground can hardly be seen from above. Two thirds of the true values lie within one standard deviation of the estimate.</source>
            <translation>El mapa está en un grupo propio. Claro es denso: 0 es suelo desnudo, por encima de 5 apenas se ve el suelo desde arriba. Dos tercios de los valores verdaderos están a menos de una desviación típica de la estimación.</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>The map of clouds and shadows.</source>
            <translation>El mapa de nubes y sombras.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The map of the scene with the new model. Skipped: the model alone is written.</source>
            <translation>El mapa de la escena con el nuevo modelo. Omitido: solo se escribe el modelo.</translation>
        </message>
        <message>
            <location filename="../../core/explain/recorded.py" />
            <source>The map of {0} depends on the ground that the dates before it showed, and only what a network saw can be explained. Explain a map of this date alone, or map the series with the method network.</source>
            <translation>El mapa de {0} depende del suelo que mostraron las fechas anteriores, y solo puede explicarse lo que vio una red. Explique un mapa de esta fecha sola, o cartografíe la serie con el método network.</translation>
        </message>
        <message>
            <location filename="../../core/explain/recorded.py" />
            <source>The map of {0} does not say which dates were looked at; map the series again, and explain that.</source>
            <translation>El mapa de {0} no dice qué fechas se miraron; cartografíe la serie de nuevo y explique ese mapa.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/validate.py" />
            <location filename="../../core/retrieval/zone_law.py" />
            <source>The map says: {0}</source>
            <translation>El mapa dice: {0}</translation>
        </message>
        <message>
            <location filename="../../core/mapping/make.py" />
            <source>The map would have no band of classes, and so there is nothing to clean or to outline; leave cleaning and polygons out, or choose a model and outputs with classes.</source>
            <translation>El mapa no tendría ninguna banda de clases, así que no hay nada que limpiar ni delinear; omita la limpieza y los polígonos, o elija un modelo y salidas con clases.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/make.py" />
            <source>The map would have several bands of classes ({0}); choose one of them among the outputs.</source>
            <translation>El mapa tendría varias bandas de clases ({0}); elija una de ellas entre las salidas.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/make.py" />
            <source>The map {0} is complete; its polygons were not written.</source>
            <translation>El mapa {0} está completo; sus polígonos no se escribieron.</translation>
        </message>
        <message>
            <location filename="../../core/explain/compare.py" />
            <source>The map {0} lies on another grid than {1}; compare explanations of one scene or of scenes on one grid.</source>
            <translation>El mapa {0} está en otra cuadrícula que {1}; compare explicaciones de una misma escena o de escenas en una misma cuadrícula.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/classmap.py" />
            <source>The map's CRS does not keep areas (up to {0} times the true ones): bring the map into an equal-area CRS before reading its areas.</source>
            <translation>El SRC del mapa no conserva las áreas (hasta {0} veces las verdaderas): lleve el mapa a un SRC equivalente antes de leer sus áreas.</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>The map's intervals at {} hold {:.1%} of the measured values; they are {} wide on average.</source>
            <translation>Los intervalos del mapa al {} contienen {:.1%} de los valores medidos; miden {} de ancho en promedio.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/validate.py" />
            <source>The map's model was calibrated on a file of this name: judge it by plots that it did not see.</source>
            <translation>El modelo del mapa se calibró con un archivo de este nombre: júzguelo con parcelas que no vio.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The maps and the summary are written here.</source>
            <translation>Los mapas y el resumen se escriben aquí.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>The maps are of several variables ({0}); give maps of one.</source>
            <translation>Los mapas son de varias variables ({0}); indique mapas de una.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>The maps are of {0} days; {1} or more are needed to tell a jump.</source>
            <translation>Los mapas son de {0} días; se necesitan {1} o más para distinguir un salto.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>The maps have different units ({0}); give maps of one variable.</source>
            <translation>Los mapas tienen unidades distintas ({0}); indique mapas de una variable.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/change.py" />
            <source>The maps have more than {0} pairs of values; choose their bands of classes.</source>
            <translation>Los mapas tienen más de {0} pares de valores; elija sus bandas de clases.</translation>
        </message>
        <message>
            <location filename="../../core/explain/compare.py" />
            <source>The maps have no pixels with data in common; compare maps of one place.</source>
            <translation>Los mapas no tienen píxeles con datos en común; compare mapas de un mismo lugar.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/change.py" />
            <source>The maps number their classes differently: classes of one name are one, with the first map's number.</source>
            <translation>Los mapas numeran sus clases de otra manera: las clases del mismo nombre son una, con el número del primer mapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The maps' own standard deviations, or how much the dates differ over the whole series: that finds more where a model errs alike on all dates.</source>
            <translation>Las desviaciones típicas de los propios mapas, o cuánto difieren las fechas en toda la serie: así se encuentra más donde un modelo yerra igual en todas las fechas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>The maps' standard deviations</source>
            <translation>Las desviaciones típicas de los mapas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <location filename="../../plugin/algorithms/jumps.py" />
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>The maps, one for each date or scene</source>
            <translation>Los mapas, uno por fecha o escena</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>The maps, one for each variable</source>
            <translation>Los mapas, uno por variable</translation>
        </message>
        <message>
            <location filename="../../core/clouds/s2cloudless.py" />
            <source>The mask that the package gives with its defaults: probability averaged over a disk of radius 1 pixel, cloud where that is above 0.4, and clouds grown by a disk of radius 1 pixel.</source>
            <translation>La máscara que el paquete da con sus valores por defecto: probabilidad promediada en un disco de radio 1 píxel, nube donde supera 0.4, y nubes agrandadas con un disco de radio 1 píxel.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>The mean over the selected polygons of the current layer</source>
            <translation>La media sobre los polígonos seleccionados de la capa actual</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>The memory allows tiles of {0} pixels, which are less than the network looks at: what far pixels gave is left out. {1} MB are enough.</source>
            <translation>La memoria permite teselas de {0} píxeles, menos de lo que mira la red: se omite lo que aportaron los píxeles lejanos. Bastan {1} MB.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/recurrent.py" />
            <source>The method network does not run on a cluster; leave the cluster out.</source>
            <translation>El método network no funciona en un clúster; omita el clúster.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/recurrent.py" />
            <source>The method network needs a model of several dates, and {0} looks at one. Leave the model out, or choose the method linear or gp.</source>
            <translation>El método network necesita un modelo de varias fechas, y {0} mira una sola. Omita el modelo, o elija el método linear o gp.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/series.py" />
            <source>The method {0} is not known; choose {1} or network.</source>
            <translation>El método {0} no se conoce; elija {1} o network.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/background.py" />
            <source>The method {0} is not known; choose {1}.</source>
            <translation>El método {0} no se conoce; elija {1}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/laws.py" />
            <source>The mode {0} of {1} lies too far from its range {2} to {3}. Give one nearer to it.</source>
            <translation>La moda {0} de {1} está demasiado lejos de su rango de {2} a {3}. Dé una más cercana a él.</translation>
        </message>
        <message>
            <location filename="../../core/model/lightgbm_text.py" />
            <source>The model</source>
            <translation>El modelo</translation>
        </message>
        <message>
            <location filename="../../core/model/save.py" />
            <source>The model cannot be written to {0}: {1}. Choose another place.</source>
            <translation>El modelo no se puede escribir en {0}: {1}. Elija otro lugar.</translation>
        </message>
        <message>
            <location filename="../../core/model/session.py" />
            <source>The model failed while running: {0}. Try the device cpu, or another model.</source>
            <translation>El modelo falló durante la ejecución: {0}. Pruebe el dispositivo cpu u otro modelo.</translation>
        </message>
        <message>
            <location filename="../../core/model/graph.py" />
            <source>The model file {0} cannot be read: {1}. Copy or download it again.</source>
            <translation>El archivo de modelo {0} no se puede leer: {1}. Cópielo o descárguelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../core/model/graph.py" />
            <source>The model file {0} is empty. Copy or download it again.</source>
            <translation>El archivo de modelo {0} está vacío. Cópielo o descárguelo otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/bands.py" />
            <source>The model gives an output of shape {0}, which is neither one value a pixel nor one a class. Choose another model.</source>
            <translation>El modelo da una salida de forma {0}, que no es ni un valor por píxel ni uno por clase. Elija otro modelo.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>The model gives no {0} at a confidence of {1}; choose {2}.</source>
            <translation>El modelo no da {0} con una confianza de {1}; elija {2}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/asked.py" />
            <source>The model gives one score and not one for each class; ask for class=NAME.</source>
            <translation>El modelo da una sola puntuación y no una por clase; pregunte por class=NAME.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/bands.py" />
            <source>The model gives {0} classes, but its card has thresholds for {1}. Ask the model's author for a file with a valid card.</source>
            <translation>El modelo da {0} clases, pero su ficha tiene umbrales para {1}. Pida al autor del modelo un archivo con una ficha válida.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/bands.py" />
            <source>The model gives {0} classes, but its card names {1}. Ask the model's author for a file with a valid card.</source>
            <translation>El modelo da {0} clases, pero su ficha nombra {1}. Pida al autor del modelo un archivo con una ficha válida.</translation>
        </message>
        <message>
            <location filename="../../core/explain/relevance_graph.py" />
            <source>The model gives {0} classes, from 0 to {1}, and not {2}. Choose one of them.</source>
            <translation>El modelo da {0} clases, de 0 a {1}, y no {2}. Elija una de ellas.</translation>
        </message>
        <message>
            <location filename="../../core/explain/forwards.py" />
            <source>The model has no output {0}; choose one of {1}.</source>
            <translation>El modelo no tiene la salida {0}; elija una de {1}.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/detect.py" />
            <source>The model is unsure about {0} of this scene: look at the mask before you use it, and do not trust it where the uncertainty is high.</source>
            <translation>El modelo duda de {0} de esta escena: mire la máscara antes de usarla, y no se fíe de ella donde la incertidumbre es alta.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>The model names no publication.</source>
            <translation>El modelo no nombra ninguna publicación.</translation>
        </message>
        <message>
            <location filename="../../core/gp/posterior.py" />
            <source>The model needs inputs of shape (n, {0}), not {1}. Give it its own bands, in their order.</source>
            <translation>El modelo necesita entradas de forma (n, {0}), no {1}. Dele sus propias bandas, en su orden.</translation>
        </message>
        <message>
            <location filename="../../core/model/session.py" />
            <source>The model needs more memory than the {0} has. Close other programs, or choose another device or a smaller model.</source>
            <translation>El modelo necesita más memoria de la que tiene {0}. Cierre otros programas, o elija otro dispositivo o un modelo menor.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>The model takes the file's own numbers: nothing was scaled.</source>
            <translation>El modelo toma los números propios del archivo: no se escaló nada.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>The model takes {0} bands and does not say which; the scene has {1}. Choose a scene with enough bands.</source>
            <translation>El modelo toma {0} bandas y no dice cuáles; la escena tiene {1}. Elija una escena con bandas suficientes.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>The model was made for pixels of {0}; this scene's are {1} m and show nothing of what it knows. Choose a finer scene, or a model for this one.</source>
            <translation>El modelo se hizo para píxeles de {0}; los de esta escena son de {1} m y no muestran nada de lo que sabe. Elija una escena más fina, o un modelo para esta.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>The model was made for pixels of {0}; this scene's are {1} m, so the map may be biased. Resample the scene, or choose a model for its resolution.</source>
            <translation>El modelo se hizo para píxeles de {0}; los de esta escena son de {1} m, así que el mapa puede estar sesgado. Remuestree la escena, o elija un modelo para su resolución.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>The model was made for {0}; this scene holds {1}, so its map will be biased.</source>
            <translation>El modelo se hizo para {0}; esta escena contiene {1}, así que su mapa estará sesgado.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/dates.py" />
            <source>The model was trained on another season: its date {0} lies around {1}, the scene's is {2}. Its map is not to be trusted; give the dates of its season.</source>
            <translation>El modelo se entrenó con otra temporada: su fecha {0} cae hacia {1}, la de la escena es {2}. Su mapa no es de fiar; indique las fechas de su temporada.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>The model was written to {}, but its map could not be made: {}</source>
            <translation>El modelo se escribió en {}, pero no se pudo hacer su mapa: {}</translation>
        </message>
        <message>
            <location filename="../../core/explain/input_noise.py" />
            <source>The model {0} counts the noise of its bands already; choose the model that it was made from.</source>
            <translation>El modelo {0} ya cuenta con el ruido de sus bandas; elija el modelo del que se hizo.</translation>
        </message>
        <message>
            <location filename="../../core/explain/series.py" />
            <source>The model {0} does not look at a series of images, so that there is no date to choose; leave the date out.</source>
            <translation>El modelo {0} no mira una serie de imágenes, así que no hay fecha que elegir; omita la fecha.</translation>
        </message>
        <message>
            <location filename="../../core/explain/occlusion_graph.py" />
            <source>The model {0} does not say how many classes it tells; choose another method.</source>
            <translation>El modelo {0} no dice cuántas clases distingue; elija otro método.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>The model {0} gives neither sets of classes nor intervals; leave the confidence out, or choose a model with probabilities or a standard deviation.</source>
            <translation>El modelo {0} no da conjuntos de clases ni intervalos; omita la confianza, o elija un modelo con probabilidades o una desviación típica.</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>The model {0} gives no class and no number that could be explained. Choose another model.</source>
            <translation>El modelo {0} no da ninguna clase ni número que se pueda explicar. Elija otro modelo.</translation>
        </message>
        <message>
            <location filename="../../core/explain/input_noise.py" />
            <source>The model {0} gives no estimate of single pixels with a standard deviation; choose one of retrieval, such as lai-s2-20m.</source>
            <translation>El modelo {0} no da ninguna estimación de píxeles sueltos con desviación típica; elija uno de estimación, como lai-s2-20m.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>The model {0} gives no finite estimate on some of the plots; leave them out.</source>
            <translation>El modelo {0} no da una estimación finita en algunas de las parcelas; omítalas.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>The model {0} gives no single estimate of each pixel; choose one of retrieval, such as lai-s2-20m.</source>
            <translation>El modelo {0} no da una única estimación por píxel; elija uno de estimación, como lai-s2-20m.</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>The model {0} gives no standard deviation and no classes, and so no uncertainty that could be explained. Ask for one of its outputs, or choose another model.</source>
            <translation>El modelo {0} no da desviación típica ni clases, y por tanto ninguna incertidumbre que se pueda explicar. Pida una de sus salidas o elija otro modelo.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/many.py" />
            <source>The model {0} gives no standard deviation, so {1} gets no intervals.</source>
            <translation>El modelo {0} no da desviación típica, así que {1} no recibe intervalos.</translation>
        </message>
        <message>
            <location filename="../../core/cli/maps.py" />
            <source>The model {0} has changed since that map was made (SHA-256 {1}, then {2}). Bring the old file back, or make a new map with `terraclara run`.</source>
            <translation>El modelo {0} ha cambiado desde que se hizo ese mapa (SHA-256 {1}, entonces {2}). Recupere el archivo antiguo, o haga un mapa nuevo con `terraclara run`.</translation>
        </message>
        <message>
            <location filename="../../core/explain/recorded.py" />
            <source>The model {0} has changed since that map was made; bring the old file back, or make the map again.</source>
            <translation>El modelo {0} ha cambiado desde que se hizo ese mapa; recupere el archivo anterior, o haga el mapa otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>The model {0} has no class {1}; {2}.</source>
            <translation>El modelo {0} no tiene la clase {1}; {2}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/leaf_boxes.py" />
            <source>The model {0} has no ensemble of trees; choose another method.</source>
            <translation>El modelo {0} no tiene ningún conjunto de árboles; elija otro método.</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <location filename="../../core/model/card.py" />
            <source>The model {0} has no output {1}; it has {2}.</source>
            <translation>El modelo {0} no tiene la salida {1}; tiene {2}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/randomize.py" />
            <source>The model {0} holds {1} weights, too few to shuffle. Leave this check out.</source>
            <translation>El modelo {0} contiene {1} pesos, muy pocos para barajarlos. Omita esta comprobación.</translation>
        </message>
        <message>
            <location filename="../../core/model/catalog.py" />
            <source>The model {0} is not installed. Run `terraclara install {1}` to get it: {2} MB, licence {3}.</source>
            <translation>El modelo {0} no está instalado. Ejecute `terraclara install {1}` para obtenerlo: {2} MB, licencia {3}.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>The model {0} looks at {1} dates at once, and this is one scene. Map a series with `terraclara {2}`, or choose a model of one date.</source>
            <translation>El modelo {0} mira {1} fechas a la vez, y esta es una sola escena. Cartografíe una serie con `terraclara {2}`, o elija un modelo de una fecha.</translation>
        </message>
        <message>
            <location filename="../../core/explain/occlusion_graph.py" />
            <source>The model {0} takes exactly {1} pixels at a time, so that bands cannot be left out in one run; choose another method.</source>
            <translation>El modelo {0} toma exactamente {1} píxeles a la vez, así que no se pueden omitir bandas en una ejecución; elija otro método.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/dates.py" />
            <source>The model {0} takes {1} of {2} dates of one season</source>
            <translation>El modelo {0} toma {1} de {2} fechas de una temporada</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>The model {0} tells no classes; ask for one of its numbers: {1}.</source>
            <translation>El modelo {0} no distingue clases; pregunte por uno de sus números: {1}.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/reuse.py" />
            <source>The model {0} that made the map is not where it was, nor beside the map, nor installed: whether samples trained it cannot be told. Give the training areas to be sure.</source>
            <translation>El modelo {0} que hizo el mapa no está donde estaba, ni junto al mapa, ni instalado: no se puede decir si hay muestras que lo entrenaron. Indique las áreas de entrenamiento para estar seguro.</translation>
        </message>
        <message>
            <location filename="../../core/explain/leaf_boxes.py" />
            <source>The model {0} {1}, whose Shapley values are not known in closed form here. Choose sampled Shapley values.</source>
            <translation>El modelo {0} {1}, cuyos valores de Shapley no se conocen aquí en forma cerrada. Elija valores de Shapley muestreados.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>The model {} retrieves {}, not {}; choose another model or variable.</source>
            <translation>El modelo {} estima {}, no {}; elija otro modelo u otra variable.</translation>
        </message>
        <message>
            <location filename="../../core/gp/posterior.py" />
            <source>The model's arrays cannot be read ({0}); save the model again.</source>
            <translation>Las matrices del modelo no se pueden leer ({0}); guarde el modelo otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/gp/posterior.py" />
            <source>The model's arrays do not fit one another or hold values that are not finite; save it again.</source>
            <translation>Las matrices del modelo no concuerdan entre sí o contienen valores no finitos; guárdelo otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/gp/posterior.py" />
            <source>The model's arrays lack {0}; save the model again.</source>
            <translation>A las matrices del modelo les falta {0}; guarde el modelo otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/make.py" />
            <source>The model's band of classes holds values such as {0}, which are no whole numbers; leave cleaning and polygons out.</source>
            <translation>La banda de clases del modelo contiene valores como {0}, que no son números enteros; omita la limpieza y los polígonos.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The model's card cannot be read ({0}: {1}). Ask the model's author for a file with a valid card.</source>
            <translation>La ficha del modelo no se puede leer ({0}: {1}). Pida al autor del modelo un archivo con una ficha válida.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The model's card has format {0}; this version reads up to {1}. Update TerraClara to use the model.</source>
            <translation>La ficha del modelo tiene el formato {0}; esta versión lee hasta {1}. Actualice TerraClara para usar el modelo.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/classes.py" />
            <source>The model's classes are {0}; {1}. Say what each is, in order: clear, cloud, thin cloud, shadow, water or snow.</source>
            <translation>Las clases del modelo son {0}; {1}. Diga qué es cada una, en orden: clear, cloud, thin cloud, shadow, water o snow.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The model's file keeps, as hashed numbers, where the areas lie, so that an accuracy at these places is noticed. Checked: it does not.</source>
            <translation>El archivo del modelo guarda, como números resumidos (hash), dónde están las áreas, para que se note una exactitud medida en esos lugares. Marcado: no los guarda.</translation>
        </message>
        <message>
            <location filename="../../core/gp/classification_graph.py" />
            <source>The model's probabilities change by {0} when it is written as ONNX; fit it again.</source>
            <translation>Las probabilidades del modelo cambian en {0} al escribirlo como ONNX; ajústelo otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>The name of the output holds a character that no name can have; choose another name.</source>
            <translation>El nombre de la salida contiene un carácter que ningún nombre puede tener; elija otro nombre.</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>The name {0}… is too long for a file or folder; choose a shorter one.</source>
            <translation>El nombre {0}… es demasiado largo para un archivo o carpeta; elija uno más corto.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>The names of the plots' fields do not say what was measured; choose its field.</source>
            <translation>Los nombres de los campos de las parcelas no dicen qué se midió; elija su campo.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <source>The names of the plots' fields do not say which variable was measured; choose it, or the model.</source>
            <translation>Los nombres de los campos de las parcelas no dicen qué variable se midió; elíjala, o elija el modelo.</translation>
        </message>
        <message>
            <location filename="../../core/explain/run.py" />
            <source>The network cannot be run on an input of the shape {0} ({1}). {2}</source>
            <translation>La red no se puede ejecutar con una entrada de forma {0} ({1}). {2}</translation>
        </message>
        <message>
            <location filename="../../core/explain/activation.py" />
            <source>The network has no layer with places in it, of which a class activation map could be made. Choose another method, such as integrated gradients.</source>
            <translation>La red no tiene ninguna capa con lugares de la que se pueda hacer un mapa de activación de clase. Elija otro método, como integrated gradients.</translation>
        </message>
        <message>
            <location filename="../../core/explain/walk.py" />
            <source>The network has no tensor {0} once it is simplified; choose another layer.</source>
            <translation>La red no tiene el tensor {0} una vez simplificada; elija otra capa.</translation>
        </message>
        <message>
            <location filename="../../core/explain/canonical.py" />
            <source>The network is written for the operator set {0} and cannot be converted to {1} ({2}). Export it again with operator set {3} or newer.</source>
            <translation>La red está escrita para el conjunto de operadores {0} y no se puede convertir a {1} ({2}). Expórtela otra vez con el conjunto {3} o posterior.</translation>
        </message>
        <message>
            <location filename="../../core/explain/series.py" />
            <source>The network looks at {0} dates: {1} stands in for the {2} before it, as in maps.</source>
            <translation>La red mira {0} fechas: {1} ocupa el lugar de las {2} anteriores, como en los mapas.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The network of SNAP's biophysical processor for absorbed fraction of photosynthetic radiation (fapar): surface reflectance and three angles, five neurons, trained on PROSAIL simulations.</source>
            <translation>La red del procesador biofísico de SNAP para la fracción absorbida de radiación fotosintética (fapar): reflectancia de superficie y tres ángulos, cinco neuronas, entrenada con simulaciones de PROSAIL.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The network of SNAP's biophysical processor for canopy chlorophyll content: surface reflectance and three angles, five neurons, trained on PROSAIL simulations.</source>
            <translation>La red del procesador biofísico de SNAP para el contenido de clorofila del dosel: reflectancia de superficie y tres ángulos, cinco neuronas, entrenada con simulaciones de PROSAIL.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The network of SNAP's biophysical processor for canopy water content: surface reflectance and three angles, five neurons, trained on PROSAIL simulations.</source>
            <translation>La red del procesador biofísico de SNAP para el contenido de agua del dosel: reflectancia de superficie y tres ángulos, cinco neuronas, entrenada con simulaciones de PROSAIL.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The network of SNAP's biophysical processor for fraction of vegetation cover: surface reflectance and three angles, five neurons, trained on PROSAIL simulations.</source>
            <translation>La red del procesador biofísico de SNAP para la fracción de cubierta vegetal: reflectancia de superficie y tres ángulos, cinco neuronas, entrenada con simulaciones de PROSAIL.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The network of SNAP's biophysical processor for leaf area index: surface reflectance and three angles, five neurons, trained on PROSAIL simulations.</source>
            <translation>La red del procesador biofísico de SNAP para el índice de área foliar: reflectancia de superficie y tres ángulos, cinco neuronas, entrenada con simulaciones de PROSAIL.</translation>
        </message>
        <message>
            <location filename="../../core/explain/explainer.py" />
            <source>The network takes {0}, one or more; an array {1} does not fit. Give it its own input.</source>
            <translation>La red toma {0}, una o más; una matriz {1} no encaja. Dele su propia entrada.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>The network with shuffled weights gives no map to compare with.</source>
            <translation>La red con los pesos barajados no da ningún mapa con el que comparar.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>The network {0} does not give {1}. Choose another output, or another model.</source>
            <translation>La red {0} no da {1}. Elija otra salida u otro modelo.</translation>
        </message>
        <message>
            <location filename="../../core/explain/canonical.py" />
            <source>The network {0} does not take float32 numbers, so that there is no slope along its input. Explain the network that it was made from.</source>
            <translation>La red {0} no toma números float32, así que no hay pendiente a lo largo de su entrada. Explique la red de la que se hizo.</translation>
        </message>
        <message>
            <location filename="../../core/explain/canonical.py" />
            <source>The network {0} has no tensor {1}; its outputs are {2}.</source>
            <translation>La red {0} no tiene el tensor {1}; sus salidas son {2}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/activation.py" />
            <source>The network's layers do not lie on the grid of its input, so that a map cannot be laid over it. Choose Grad-CAM, which stays on the layer's grid.</source>
            <translation>Las capas de la red no están en la cuadrícula de su entrada, así que no se puede superponer un mapa. Elija Grad-CAM, que se queda en la cuadrícula de la capa.</translation>
        </message>
        <message>
            <location filename="../../core/explain/place.py" />
            <source>The network's operator {0} has no gradient: Shapley values are made of its answers.</source>
            <translation>El operador {0} de la red no tiene gradiente: los valores de Shapley se hacen con sus respuestas.</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>The network's operator {0} has no gradient: each band is left out in turn.</source>
            <translation>El operador {0} de la red no tiene gradiente: se omite cada banda por turno.</translation>
        </message>
        <message>
            <location filename="../../core/explain/place.py" />
            <source>The network's operator {0} has no gradient: each band was left out in turn.</source>
            <translation>El operador {0} de la red no tiene gradiente: cada banda se omitió por turno.</translation>
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>The network's operator {0} {1}. Choose a method that needs no gradient, such as occlusion.</source>
            <translation>El operador {0} de la red {1}. Elija un método que no necesite gradiente, como occlusion.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/base.py" />
            <source>The new model, for a list of models</source>
            <translation>El nuevo modelo, para una lista de modelos</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>The noise depends on the spectrum; the file holds its mean, so its standard deviations differ.</source>
            <translation>El ruido depende del espectro; el archivo contiene su media, así que sus desviaciones típicas difieren.</translation>
        </message>
        <message>
            <location filename="../../core/explain/gp_variance.py" />
            <source>The noise depends on {0} bands, and all coalitions are tried of up to {1}. Ask for output=std_model, or choose group_shapley.</source>
            <translation>El ruido depende de {0} bandas, y se prueban todas las coaliciones de hasta {1}. Pregunte por output=std_model, o elija group_shapley.</translation>
        </message>
        <message>
            <location filename="../../core/gp/exact.py" />
            <source>The noise variance must be positive; {0} is not.</source>
            <translation>La varianza del ruido debe ser positiva; {0} no lo es.</translation>
        </message>
        <message>
            <location filename="../../core/gp/exact.py" />
            <source>The noise variance must be {0} positive finite values, one for each sample.</source>
            <translation>La varianza del ruido debe ser {0} valores positivos finitos, uno por muestra.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/noise.py" />
            <source>The noise {0} must be 0 or more, one number or one for each band.</source>
            <translation>El ruido {0} debe ser 0 o más, un número o uno por banda.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>The number is their sum.</source>
            <translation>El número es su suma.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>The number is what is lost when they are left out together.</source>
            <translation>El número es lo que se pierde al omitirlas juntas.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>The number is what they gave together, by Shapley values of the groups.</source>
            <translation>El número es lo que aportaron juntas, según los valores de Shapley de los grupos.</translation>
        </message>
        <message>
            <location filename="../../core/gp/features.py" />
            <source>The number of {0} must be at least 1; {1} is not.</source>
            <translation>El número de {0} debe ser al menos 1; {1} no lo es.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <source>The numbers of {0} are no reflectance, and those of the other files are: they cannot be learned from together. Give files of one kind, or the scale and offset of their numbers.</source>
            <translation>Los números de {0} no son reflectancia, y los de los demás archivos sí: no se puede aprender de ellos juntos. Indique archivos de un tipo, o la escala y el desplazamiento de sus números.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/calibrate.py" />
            <source>The numbers that {0} gives for its classes are no probabilities; let its card say whether they need softmax or sigmoid.</source>
            <translation>Los números que {0} da para sus clases no son probabilidades; que su ficha diga si necesitan softmax o sigmoid.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>The offset of 1000 is not subtracted: {0} of the numbers lie below {1}, so the catalog has done so already, although it does not say so. Give offset=-0.1 if that is wrong.</source>
            <translation>El desplazamiento de 1000 no se resta: el {0} de los números está por debajo de {1}, así que el catálogo ya lo ha restado, aunque no lo dice. Indique offset=-0.1 si no es así.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The order of the dates before tells it little.</source>
            <translation>El orden de las fechas anteriores le dice poco.</translation>
        </message>
        <message>
            <location filename="../../core/explain/canonical.py" />
            <source>The output {0} does not change smoothly with the input (it is a class, a flag or a constant). Explain a probability or a value instead.</source>
            <translation>La salida {0} no cambia de forma suave con la entrada (es una clase, un indicador o una constante). Explique en su lugar una probabilidad o un valor.</translation>
        </message>
        <message>
            <location filename="../../core/explain/targets.py" />
            <source>The output {0} has the channels 0 to {1}, not {2}; choose one.</source>
            <translation>La salida {0} tiene los canales 0 a {1}, no {2}; elija uno.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/images.py" />
            <source>The output {0} has {1} x {2} pixels for a tile of {3} x {4}; only models that give one value for each pixel can be mapped.</source>
            <translation>La salida {0} tiene {1} x {2} píxeles para una tesela de {3} x {4}; solo se pueden cartografiar modelos que dan un valor por píxel.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/pixels.py" />
            <source>The output {0} holds {1} values for {2} pixels; only models that give one value for each pixel can be mapped.</source>
            <translation>La salida {0} contiene {1} valores para {2} píxeles; solo se pueden cartografiar modelos que dan un valor por píxel.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/bands.py" />
            <source>The output {0} is channel {1}, but the model gives {2}. Ask the model's author for a file with a valid card.</source>
            <translation>La salida {0} es el canal {1}, pero el modelo da {2}. Pida al autor del modelo un archivo con una ficha válida.</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>The output {0} is no number of the network's own that could be explained; ask for a class (class=NAME), or for {1}.</source>
            <translation>La salida {0} no es un número propio de la red que se pueda explicar; pregunte por una clase (class=NAME), o por {1}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>The output {0} is the same everywhere, whatever the bands hold, so that no band makes it; ask for {1}.</source>
            <translation>La salida {0} es igual en todas partes, contengan lo que contengan las bandas, así que ninguna banda la hace; pida {1}.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/bands.py" />
            <source>The outputs {0} name one twice; name each once.</source>
            <translation>Las salidas {0} nombran una dos veces; nombre cada una una vez.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The p-value is calibrated on 6000 held-out simulations with noise; real canopies are stranger.</source>
            <translation>El valor p se calibra con 6000 simulaciones apartadas con ruido; los doseles reales son más extraños.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>The packages for {} lie in {}.</source>
            <translation>Los paquetes para {} están en {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>The page with accuracies and areas.</source>
            <translation>La página con exactitudes y superficies.</translation>
        </message>
        <message>
            <location filename="../../core/explain/targets.py" />
            <source>The pixel {0} lies outside the tile of {1} x {2} pixels. Choose one inside it.</source>
            <translation>El píxel {0} está fuera de la tesela de {1} x {2} píxeles. Elija otro que esté dentro.</translation>
        </message>
        <message>
            <location filename="../../core/explain/place.py" />
            <source>The pixels that were looked at hold no data. Choose a place with data.</source>
            <translation>Los píxeles mirados no tienen datos. Elija un lugar con datos.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/readout.py" />
            <source>The place {0}, {1} is none; give two finite numbers.</source>
            <translation>{0}, {1} no es un lugar; indique dos números finitos.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/readout.py" />
            <source>The place {0}, {1} lies outside the scene; choose one inside it.</source>
            <translation>El lugar {0}, {1} está fuera de la escena; elija uno dentro de ella.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <source>The plots are too few for intervals at a confidence of {}, and the map has none.</source>
            <translation>Las parcelas son pocas para intervalos con una confianza de {}, y el mapa no los tiene.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <source>The plots have fields of {}; choose the field of the one to learn from.</source>
            <translation>Las parcelas tienen campos de {}; elija el campo de la que se debe aprender.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <source>The plots have no field “{}”; they have {}.</source>
            <translation>Las parcelas no tienen el campo «{}»; tienen {}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>The plots lie on {0}; three or more are needed to judge the correction on sites that it did not see. Add plots of other sites; leave the field of sites out of the file where each plot stands for itself.</source>
            <translation>Las parcelas están en {0}; se necesitan tres o más para juzgar la corrección en sitios que no vio. Añada parcelas de otros sitios; quite del archivo el campo de sitios si cada parcela vale por sí misma.</translation>
        </message>
        <message>
            <location filename="../../core/explain/place.py" />
            <source>The point {0}, {1} lies outside the scene; choose one inside it.</source>
            <translation>El punto {0}, {1} está fuera de la escena; elija uno dentro de ella.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>The points are written as a GeoPackage; choose a name that ends in .gpkg.</source>
            <translation>Los puntos se escriben como GeoPackage; elija un nombre que termine en .gpkg.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/place_tools.py" />
            <source>The polygons cannot be used: {}</source>
            <translation>Los polígonos no se pueden usar: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>The probability of change needs the class probabilities of both dates and a name for its file.</source>
            <translation>La probabilidad de cambio necesita las probabilidades de las clases de ambas fechas y un nombre para su archivo.</translation>
        </message>
        <message>
            <location filename="../../core/explain/gp_shapley_graph.py" />
            <source>The process has {0} bands, the model {1} has {2}; take the arrays that were saved with the model.</source>
            <translation>El proceso tiene {0} bandas, el modelo {1} tiene {2}; tome las matrices que se guardaron con el modelo.</translation>
        </message>
        <message>
            <location filename="../../core/explain/gp_shapley_graph.py" />
            <source>The process has {0} bands, the model {1}; take the arrays that were saved with the model.</source>
            <translation>El proceso tiene {0} bandas, el modelo {1}; tome las matrices que se guardaron con el modelo.</translation>
        </message>
        <message>
            <location filename="../../core/gp/exchange.py" />
            <source>The process in {0} gives no finite estimates: its weights, lengthscales or variances are beyond what can be computed with. Export it again.</source>
            <translation>El proceso de {0} no da estimaciones finitas: sus pesos, escalas de longitud o varianzas exceden lo que se puede calcular. Expórtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>The process is sparse: its variance is that of the array `root`; the formula of exact processes, from x_train and noise_variance alone, gives too large ones.</source>
            <translation>El proceso es disperso: su varianza es la de la matriz `root`; la fórmula de los procesos exactos, solo con x_train y noise_variance, da varianzas demasiado grandes.</translation>
        </message>
        <message>
            <location filename="../../core/raster/scene.py" />
            <source>The product names its own bands; leave the band names out, or choose single files.</source>
            <translation>El producto nombra sus propias bandas; omita los nombres de las bandas, o elija archivos sueltos.</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>The product's metadata have no date, without which there is no reflectance. Download the product again.</source>
            <translation>Los metadatos del producto no tienen fecha, sin la cual no hay reflectancia. Descargue el producto de nuevo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>The product's metadata have no quantification value; they are damaged, download it again.</source>
            <translation>Los metadatos del producto no tienen valor de cuantificación; están dañados, descárguelo otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/detect.py" />
            <source>The provenance file describes no cloud map that can be repeated ({0}). Choose the provenance file of a map made with `terraclara clouds`.</source>
            <translation>El archivo de procedencia no describe ningún mapa de nubes que se pueda repetir ({0}). Elija el archivo de procedencia de un mapa hecho con `terraclara clouds`.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/provenance.py" />
            <source>The provenance file describes no run that can be repeated ({0}). Choose the provenance file of a map.</source>
            <translation>El archivo de procedencia no describe ninguna ejecución que se pueda repetir ({0}). Elija el archivo de procedencia de un mapa.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/state.py" />
            <source>The provenance file does not say which maps were checked; make a new one with `terraclara retrieve all`.</source>
            <translation>El archivo de procedencia no dice qué mapas se comprobaron; haga uno nuevo con `terraclara retrieve all`.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/provenance.py" />
            <source>The provenance file {0} cannot be read: {1}. Copy it again, or make the map again.</source>
            <translation>El archivo de procedencia {0} no se puede leer: {1}. Cópielo de nuevo o vuelva a hacer el mapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/layout.py" />
            <source>The provenance of the map, {}, cannot be read; make the map again.</source>
            <translation>La procedencia del mapa, {}, no se puede leer; haga el mapa otra vez.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>The range at a leaf area index of 10: dense canopies vary less</source>
            <translation>El rango con un índice de área foliar de 10: los doseles densos varían menos</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/train.py" />
            <source>The range {0} to {1} holds nothing; give the lower number first.</source>
            <translation>El rango de {0} a {1} no contiene nada; indique primero el número menor.</translation>
        </message>
        <message>
            <location filename="../../core/gp/multitask.py" />
            <source>The rank must be at least 1; {0} is not.</source>
            <translation>El rango debe ser al menos 1; {0} no lo es.</translation>
        </message>
        <message>
            <location filename="../../core/explain/targets.py" />
            <source>The region has the shape {0}, the output {1}; make them alike.</source>
            <translation>La región tiene la forma {0}, la salida {1}; iguálelas.</translation>
        </message>
        <message>
            <location filename="../../core/explain/tiles.py" />
            <source>The region is {0} pixels long, and this network is asked about {1} at most; draw a smaller one, or explain the whole map.</source>
            <translation>La región mide {0} píxeles de largo, y a esta red se le pregunta por {1} como máximo; dibuje una menor, o explique todo el mapa.</translation>
        </message>
        <message>
            <location filename="../../core/explain/targets.py" />
            <source>The region to explain holds no pixel; draw it over the tile.</source>
            <translation>La región que explicar no contiene ningún píxel; dibújela sobre la tesela.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>The relative azimuth is the difference of the bands sun_azimuth and view_azimuth.</source>
            <translation>El acimut relativo es la diferencia de las bandas sun_azimuth y view_azimuth.</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>The report cannot be written beside {0}: {1}. Choose another folder.</source>
            <translation>El informe no se puede escribir junto a {0}: {1}. Elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>The report cannot be written to {0}: {1}. The map itself is complete.</source>
            <translation>El informe no se puede escribir en {0}: {1}. El mapa en sí está completo.</translation>
        </message>
        <message>
            <location filename="../../core/plots.py" />
            <source>The report needs the Python package matplotlib, which is not usable here ({0}). Install it, or leave the report out.</source>
            <translation>El informe necesita el paquete de Python matplotlib, que aquí no se puede usar ({0}). Instálelo, o prescinda del informe.</translation>
        </message>
        <message>
            <location filename="../../core/cli/maps.py" />
            <source>The request {0} cannot be read ({1}); give a JSON file of the run's inputs.</source>
            <translation>La petición {0} no se puede leer ({1}); dé un archivo JSON con las entradas de la ejecución.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>The run failed; the log, tab TerraClara, says more.</source>
            <translation>La ejecución falló; el registro, pestaña TerraClara, dice más.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>The same accuracy is expected of all classes, so that points where most errors are expected go as the areas do; say what is expected of each class.</source>
            <translation>Se espera la misma exactitud de todas las clases, de modo que los puntos donde se esperan más errores siguen a las superficies; diga qué se espera de cada clase.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The same as a share of the reflectance, such as an error of calibration or of slope.</source>
            <translation>Lo mismo como proporción de la reflectancia, como un error de calibración o de pendiente.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The same by area, the minimum mapping unit; 10000 m² are one hectare. Give this or the number of pixels.</source>
            <translation>Lo mismo por área, la unidad mínima cartografiable; 10000 m² son una hectárea. Indique esto o el número de píxeles.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>The same for all</source>
            <translation>Lo mismo para todas</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>The same names of classes as in the training areas.</source>
            <translation>Los mismos nombres de clases que en las zonas de entrenamiento.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The same of the second date.</source>
            <translation>Lo mismo de la segunda fecha.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>The same without pixels within {:g} pixels of a boundary of the reference, which are {:.1%} of all: where people draw lines differently as well.</source>
            <translation>Lo mismo sin los píxeles a {:g} píxeles o menos de un límite de la referencia, que son {:.1%} de todos: allí también las personas trazan las líneas de otro modo.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/first_steps.py" />
            <source>The sample scene cannot be read from {}; install the plugin again.</source>
            <translation>La escena de ejemplo no se puede leer de {}; instale el complemento otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>The samples do not say how they were drawn (there is no field `stratum`): the figures hold only if they lie at random within each class of the map.</source>
            <translation>Las muestras no dicen cómo se sortearon (no hay ningún campo `stratum`): las cifras valen solo si están al azar dentro de cada clase del mapa.</translation>
        </message>
        <message>
            <location filename="../../core/gp/exact.py" />
            <source>The samples hold values that are not finite; remove them before the fit.</source>
            <translation>Las muestras contienen valores no finitos; quítelos antes del ajuste.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>The samples lie on fewer than three sites, so that nothing can judge the model. Add samples of other sites; leave the field of sites out of the file where each sample stands for itself.</source>
            <translation>Las muestras están en menos de tres sitios, así que nada puede juzgar el modelo. Añada muestras de otros sitios; quite del archivo el campo de sitios si cada muestra vale por sí misma.</translation>
        </message>
        <message>
            <location filename="../../core/bands.py" />
            <source>The scene</source>
            <translation>La escena</translation>
        </message>
        <message>
            <location filename="../../core/clouds/choose.py" />
            <location filename="../../core/retrieval/variables.py" />
            <source>The scene has its {0} bands ({1}).</source>
            <translation>La escena tiene sus {0} bandas ({1}).</translation>
        </message>
        <message>
            <location filename="../../core/mapping/beforehand.py" />
            <source>The scene has no CRS, so square meters mean nothing on it; georeference it, or give the smallest patch in pixels.</source>
            <translation>La escena no tiene SRC, así que los metros cuadrados no significan nada en ella; georreferénciela, o indique la mancha mínima en píxeles.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <location filename="../../core/retrieval/samples.py" />
            <source>The scene has no band {0}; it has {1}.</source>
            <translation>La escena no tiene la banda {0}; tiene {1}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/place.py" />
            <source>The scene holds no data here; choose another place.</source>
            <translation>La escena no tiene datos aquí; elija otro lugar.</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>The scene is closed; open it again.</source>
            <translation>La escena está cerrada; ábrala otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/images.py" />
            <source>The scene is smaller than the model's tile of {0} pixels and was padded.</source>
            <translation>La escena es menor que la tesela del modelo de {0} píxeles y se rellenó.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/detect.py" />
            <source>The scene lies nowhere on Earth, so meters mean nothing on it; georeference it, or leave the smallest area, the holes and the margin out.</source>
            <translation>La escena no está en ningún lugar de la Tierra, así que los metros no significan nada en ella; georreferénciela, u omita el área mínima, los huecos y el margen.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <source>The scene's numbers are no reflectance: the model takes them as they are, and only scenes of the same kind.</source>
            <translation>Los números de la escena no son reflectancia: el modelo los toma como están, y solo escenas del mismo tipo.</translation>
        </message>
        <message>
            <location filename="../../core/explain/series.py" />
            <source>The scenes are not in the order of time ({0}); give the earliest first.</source>
            <translation>Las escenas no están en el orden del tiempo ({0}); dé primero la más antigua.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/composite.py" />
            <source>The scenes have no band in common, so that there is nothing to put together. Choose scenes with bands of the same names.</source>
            <translation>Las escenas no tienen ninguna banda en común, así que no hay nada que juntar. Elija escenas con bandas de los mismos nombres.</translation>
        </message>
        <message>
            <location filename="../../core/explain/leaf_boxes.py" />
            <source>The scores are explained, before {0}.</source>
            <translation>Se explican las puntuaciones, antes de {0}.</translation>
        </message>
        <message>
            <location filename="../../core/gp/earth_engine.py" />
            <source>The script holds neither a noise variance nor the inverse factor that it follows from. Add one of them to the script.</source>
            <translation>El script no contiene ni una varianza del ruido ni el factor inverso del que se sigue. Añada una de las dos al script.</translation>
        </message>
        <message>
            <location filename="../../core/gp/earth_engine.py" />
            <source>The script's inverse factor leaves no noise variance above 0; export it again.</source>
            <translation>El factor inverso del script no deja ninguna varianza del ruido mayor que 0; expórtelo otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>The sets hold the true class of {0} of each class's pixels, as far as the scene is like the places that the model was trained on.</source>
            <translation>Los conjuntos contienen la clase verdadera de {0} de los píxeles de cada clase, en la medida en que la escena se parece a los lugares con que se entrenó el modelo.</translation>
        </message>
        <message>
            <location filename="../../core/gp/domain.py" />
            <source>The share of false alarms must lie between 0 and 1; {0} does not.</source>
            <translation>La proporción de falsas alarmas debe estar entre 0 y 1; {0} no lo está.</translation>
        </message>
        <message>
            <location filename="../../core/explain/exact.py" />
            <source>The shares are the exact Shapley values of the variance, scaled to add up to the change of the standard deviation.</source>
            <translation>Las partes son los valores de Shapley exactos de la varianza, escalados para que sumen el cambio de la desviación típica.</translation>
        </message>
        <message>
            <location filename="../../plugin/layout.py" />
            <source>The sheet cannot be written to {}; choose a folder that you may write to.</source>
            <translation>La lámina no se puede escribir en {}; elija una carpeta en la que pueda escribir.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/simulate.py" />
            <source>The simulation was cancelled; nothing was written.</source>
            <translation>La simulación se canceló; no se escribió nada.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The smaller, the more points. 0.02 tells the accuracy to about ±4 percentage points.</source>
            <translation>Cuanto menor, más puntos. 0.02 da la exactitud con unos ±4 puntos porcentuales.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/beforehand.py" />
            <source>The smallest patch is given in pixels and as an area; give one of them.</source>
            <translation>La mancha mínima se da en píxeles y como área; indique una de las dos.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>The spectra are taken as numbers of their own kind: a scene's numbers are taken as they are.</source>
            <translation>Los espectros se toman como números de su propia clase: los números de una escena se toman tal como están.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>The spectra are taken for reflectance from 0 to 1: a scene's numbers are made reflectance first.</source>
            <translation>Los espectros se toman por reflectancia de 0 a 1: los números de una escena se convierten antes en reflectancia.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>The spectrum does not fit these values: it is further off than that of {} of the simulations.</source>
            <translation>El espectro no se ajusta a estos valores: está más lejos que el del {} de las simulaciones.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The spectrum does not fit what was retrieved</source>
            <translation>El espectro no se ajusta a lo estimado</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>The spectrum fits these values: {} of the simulations are further off.</source>
            <translation>El espectro se ajusta a estos valores: el {} de las simulaciones está más lejos.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The standard deviation is total: what the spectrum leaves open and what the model has not seen.</source>
            <translation>La desviación típica es total: lo que el espectro deja abierto y lo que el modelo no ha visto.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>The standard deviation is {} on average. It holds all the model knows of: its own lack of data and the noise of the measurement. About 9 of 10 true values should lie within 1.64 standard deviations, here {}.</source>
            <translation>La desviación típica es de {} en promedio. Contiene todo lo que el modelo sabe: su propia falta de datos y el ruido de la medición. Unos 9 de cada 10 valores verdaderos deberían quedar a menos de 1.64 desviaciones típicas, aquí {}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>The standard deviation of plot {0} is {1}; it cannot be below 0.</source>
            <translation>La desviación típica de la parcela {0} es {1}; no puede ser menor que 0.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>The standard error of {0} is out of reach: {1} points, all there can be, give {2}.</source>
            <translation>El error estándar de {0} no se puede alcanzar: {1} puntos, todos los que puede haber, dan {2}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/tree_wrapping.py" />
            <source>The sum of the trees is explained, before it is cut to its range.</source>
            <translation>Se explica la suma de los árboles, antes de recortarla a su rango.</translation>
        </message>
        <message>
            <location filename="../../core/explain/tree_wrapping.py" />
            <source>The sum of the trees is explained, before what the file makes of it.</source>
            <translation>Se explica la suma de los árboles, antes de lo que el archivo hace con ella.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>The summary cannot be written to {0} ({1}); choose another folder.</source>
            <translation>El resumen no se puede escribir en {0} ({1}); elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../core/explain/compare.py" />
            <source>The table cannot be written to {0} ({1}); choose another folder.</source>
            <translation>La tabla no se puede escribir en {0} ({1}); elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/table.py" />
            <source>The table has no band {0}; it has {1}.</source>
            <translation>La tabla no tiene la banda {0}; tiene {1}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>The table has no variable {0}; it has {1}.</source>
            <translation>La tabla no tiene la variable {0}; tiene {1}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>The table holds {0} simulations; give a few hundred or more.</source>
            <translation>La tabla contiene {0} simulaciones; indique unos cientos o más.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The table: .npz, which can be trained from, or .csv.</source>
            <translation>La tabla: .npz, con la que se puede entrenar, o .csv.</translation>
        </message>
        <message>
            <location filename="../../core/gp/compile.py" />
            <source>The tolerance must lie between 0 and 1; {0} does not.</source>
            <translation>La tolerancia debe estar entre 0 y 1; {0} no lo está.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The training areas are left out in so many turns to judge the model.</source>
            <translation>Las áreas de entrenamiento se apartan en tantos turnos para juzgar el modelo.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/emulator.py" />
            <source>The training of the emulator was cancelled.</source>
            <translation>El entrenamiento del emulador se canceló.</translation>
        </message>
        <message>
            <location filename="../../core/explain/leaf_boxes.py" />
            <source>The trees give one score for two classes, and two base values, which ONNX leaves open. Choose sampled Shapley values.</source>
            <translation>Los árboles dan una puntuación para dos clases, y dos valores base, lo que ONNX deja abierto. Elija valores de Shapley muestreados.</translation>
        </message>
        <message>
            <location filename="../../core/explain/tree_shapley.py" />
            <source>The trees give the channels 0 to {0}, not {1}; choose one.</source>
            <translation>Los árboles dan los canales 0 a {0}, no {1}; elija uno.</translation>
        </message>
        <message>
            <location filename="../../core/explain/leaf_boxes.py" />
            <source>The trees take finite rows of at least {0} features; an array of the shape {1} does not fit or has gaps. Leave out pixels without data.</source>
            <translation>Los árboles toman filas finitas de al menos {0} características; una matriz de forma {1} no encaja o tiene huecos. Omita los píxeles sin datos.</translation>
        </message>
        <message>
            <location filename="../../core/explain/exact.py" />
            <source>The trees take what is made of several bands, such as indices. {0}</source>
            <translation>Los árboles toman lo que se hace de varias bandas, como índices. {0}</translation>
        </message>
        <message>
            <location filename="../../core/explain/leaf_boxes.py" />
            <source>The trees use {0}, which is not read here. Choose sampled Shapley values.</source>
            <translation>Los árboles usan {0}, que aquí no se lee. Elija valores de Shapley muestreados.</translation>
        </message>
        <message>
            <location filename="../../core/diagnostics.py" />
            <source>The trial was stopped.</source>
            <translation>La prueba se detuvo.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>The uncertainty of the class is {:.2f} on average, where 0 is sure and 1 is every class alike; {:.1%} of the pixels lie above 0.5. Look there before you use the map.</source>
            <translation>La incertidumbre de la clase es de {:.2f} en promedio, donde 0 es segura y 1 es que todas las clases dan igual; {:.1%} de los píxeles superan 0.5. Mire allí antes de usar el mapa.</translation>
        </message>
        <message>
            <location filename="../../core/gp/ranges.py" />
            <source>The valid range {0} to {1} with tolerance {2} cannot be used. Give the lower number first, and a tolerance of 0 or more.</source>
            <translation>El rango válido de {0} a {1} con tolerancia {2} no se puede usar. Dé primero el número menor, y una tolerancia de 0 o más.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>The value {0} of the reference is named twice; name each once.</source>
            <translation>El valor {0} de la referencia se nombra dos veces; nombre cada uno una vez.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>The values add up to the answer, but for {0} of it.</source>
            <translation>Los valores suman la respuesta, salvo {0} de ella.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>The values add up to the answer.</source>
            <translation>Los valores suman la respuesta.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>The values are of whole bands, which have no place in the image</source>
            <translation>Los valores son de bandas enteras, que no tienen posición en la imagen</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>The values are zero everywhere: small changes of the input do not change the answer here.</source>
            <translation>Los valores son cero en todas partes: aquí los pequeños cambios de la entrada no cambian la respuesta.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>The values cannot be made again on an input with noise.</source>
            <translation>Los valores no se pueden rehacer con una entrada con ruido.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>The values do not add up to the answer; the error is {0} of it.</source>
            <translation>Los valores no suman la respuesta; el error es {0} de ella.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The variables do not go together</source>
            <translation>Las variables no concuerdan</translation>
        </message>
        <message>
            <location filename="../../core/model/save.py" />
            <source>The weights of {0} lie in a file beside it, which a new file would not find. Save the model as one file first.</source>
            <translation>Los pesos de {0} están en un archivo a su lado, que un archivo nuevo no encontraría. Guarde antes el modelo como un solo archivo.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>The whole scene</source>
            <translation>Toda la escena</translation>
        </message>
        <message>
            <location filename="../../core/raster/scratch.py" />
            <location filename="../../core/raster/unpacked.py" />
            <source>The working file {0} cannot be used ({1}). Free space there and run again.</source>
            <translation>El archivo de trabajo {0} no se puede usar ({1}). Libere espacio allí y ejecute de nuevo.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/train.py" />
            <source>The written network differs from its classifier by {0} in probability; nothing was kept. Choose another classifier.</source>
            <translation>La red escrita difiere de su clasificador en {0} de probabilidad; no se conservó nada. Elija otro clasificador.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>The written network differs from the corrected model by {0}; nothing was kept.</source>
            <translation>La red escrita difiere del modelo corregido en {0}; no se conservó nada.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/train.py" />
            <source>The written network differs from what was learned by {0}; nothing was kept.</source>
            <translation>La red escrita difiere de lo aprendido en {0}; no se conservó nada.</translation>
        </message>
        <message>
            <location filename="../../core/raster/scene.py" />
            <source>The {0} {1} is far beyond any image's; give the one of the file.</source>
            <translation>{0} = {1} está muy lejos de lo que tiene una imagen; indique el valor del archivo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/scene.py" />
            <source>The {0} {1} is no number to calculate with; give a finite one.</source>
            <translation>{0} {1} no es un número con el que calcular; indique uno finito.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Their edge (nm)</source>
            <translation>Su borde (nm)</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>There are fewer than three bands or places that could be ranked.</source>
            <translation>Hay menos de tres bandas o lugares que se puedan ordenar.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>There are fewer than three bands, which come in one order by chance.</source>
            <translation>Hay menos de tres bandas, que salen en un mismo orden por azar.</translation>
        </message>
        <message>
            <location filename="../../core/gp/classification.py" />
            <source>There are no features {0}; choose one of {1}.</source>
            <translation>No hay características {0}; elija una de {1}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>There are too few weights to shuffle, or too few numbers to rank.</source>
            <translation>Hay muy pocos pesos que barajar, o muy pocos números que ordenar.</translation>
        </message>
        <message>
            <location filename="../../core/explain/series.py" />
            <source>There are {0} scenes of {1}; give the number of the date, from 1 to {2}.</source>
            <translation>Hay {0} escenas de {1}; dé el número de la fecha, de 1 a {2}.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/cluster.py" />
            <source>There is another model under {0}. Bring the computers of the cluster to one version.</source>
            <translation>Hay otro modelo en {0}. Lleve los ordenadores del clúster a una misma versión.</translation>
        </message>
        <message>
            <location filename="../../core/explain/modes/lrp.py" />
            <source>There is no LRP rule {0}; choose composite, {1}.</source>
            <translation>No hay ninguna regla LRP {0}; elija composite, {1}.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/kinds.py" />
            <source>There is no classifier {0}; choose one of {1}.</source>
            <translation>No hay ningún clasificador {0}; elija uno de {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>There is no classifier {}; choose some of {}.</source>
            <translation>No hay ningún clasificador {}; elija algunos de {}.</translation>
        </message>
        <message>
            <location filename="../../core/cli/batch.py" />
            <source>There is no composite: {0}</source>
            <translation>No hay compuesto: {0}</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>There is no data here; choose another place.</source>
            <translation>Aquí no hay datos; elija otro lugar.</translation>
        </message>
        <message>
            <location filename="../../core/explain/series.py" />
            <source>There is no date {0} among {1}; give its number, from 1 to {2}, or its day as 2021-06-10.</source>
            <translation>No hay ninguna fecha {0} entre {1}; dé su número, de 1 a {2}, o su día como 2021-06-10.</translation>
        </message>
        <message>
            <location filename="../../core/model/device.py" />
            <source>There is no device {0}; choose auto, {1}.</source>
            <translation>No hay ningún dispositivo {0}; elija auto, {1}.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>There is no file {0}; check its name.</source>
            <translation>No hay ningún archivo {0}; compruebe su nombre.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/moved.py" />
            <source>There is no folder {0}. Give the one that holds the inputs of the map.</source>
            <translation>No existe la carpeta {0}. Indique la que contiene las entradas del mapa.</translation>
        </message>
        <message>
            <location filename="../../core/gp/compile.py" />
            <source>There is no form {0}; choose one of {1}.</source>
            <translation>No hay ninguna forma {0}; elija una de {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>There is no image to read yet. Load one of Sentinel-2 or Landsat, and it appears here.</source>
            <translation>Aún no hay ninguna imagen que leer. Cargue una de Sentinel-2 o Landsat, y aparecerá aquí.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/indices.py" />
            <source>There is no index {0}; choose from {1}.</source>
            <translation>No hay ningún índice {0}; elija entre {1}.</translation>
        </message>
        <message>
            <location filename="../../core/gp/kernels.py" />
            <source>There is no kernel {0}; choose one of {1}.</source>
            <translation>No hay ningún núcleo {0}; elija uno de {1}.</translation>
        </message>
        <message>
            <location filename="../../core/install/target.py" />
            <source>There is no list of packages for Python {0}; choose one of {1}.</source>
            <translation>No hay ninguna lista de paquetes para Python {0}; elija uno de {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/explain.py" />
            <source>There is no map to explain yet. Make one with “Biophysical retrieval”, “Cloud detection” or “Land cover”, and it appears here.</source>
            <translation>Aún no hay ningún mapa que explicar. Haga uno con «Estimación biofísica», «Detección de nubes» o «Cobertura del suelo», y aparecerá aquí.</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>There is no method {0} for maps; choose {1}.</source>
            <translation>No hay ningún método {0} para mapas; elija {1}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/place.py" />
            <source>There is no method {0} for places; choose {1}.</source>
            <translation>No hay ningún método {0} para lugares; elija {1}.</translation>
        </message>
        <message>
            <location filename="../../core/model/graph.py" />
            <source>There is no model file {0}. Check the path.</source>
            <translation>No hay ningún archivo de modelo {0}. Compruebe la ruta.</translation>
        </message>
        <message>
            <location filename="../../core/model/catalog.py" />
            <source>There is no model {0}. Give an .onnx file or one of the catalog: {1}.</source>
            <translation>No hay ningún modelo {0}. Indique un archivo .onnx o uno del catálogo: {1}.</translation>
        </message>
        <message>
            <location filename="../../core/model/catalog.py" />
            <source>There is no model {0}; the nearest in the catalog is {1}. Give that one, another id, or an .onnx file.</source>
            <translation>No existe el modelo {0}; el más parecido del catálogo es {1}. Indique ese, otro identificador o un archivo .onnx.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/choice.py" />
            <source>There is no model “{}”; choose an .onnx file or one of {}.</source>
            <translation>No hay ningún modelo «{}»; elija un archivo .onnx o uno de {}.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/install.py" />
            <source>There is no optional model {0}. Choose one of {1}.</source>
            <translation>No hay ningún modelo opcional {0}. Elija uno de {1}.</translation>
        </message>
        <message>
            <location filename="../../core/install/target.py" />
            <source>There is no platform {0}; choose one of {1}.</source>
            <translation>No hay ninguna plataforma {0}; elija una de {1}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/gp_shapley_graph.py" />
            <location filename="../../core/gp/compile.py" />
            <source>There is no precision {0}; choose auto or one of {1}.</source>
            <translation>No hay ninguna precisión {0}; elija auto o una de {1}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/regressors.py" />
            <source>There is no regressor {0}; choose from {1}.</source>
            <translation>No hay ningún regresor {0}; elija entre {1}.</translation>
        </message>
        <message>
            <location filename="../../core/install/packages.py" />
            <source>There is no room: {0} MB are needed in {1} and {2} MB are free. Free space and try again.</source>
            <translation>No hay espacio: se necesitan {0} MB en {1} y hay {2} MB libres. Libere espacio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/find.py" />
            <source>There is no scene in {0}: no SAFE folder, no Landsat folder with its MTL file, no archive of one, no GeoTIFF and no STAC item. Choose another folder.</source>
            <translation>No hay ninguna escena en {0}: ni carpeta SAFE, ni carpeta de Landsat con su archivo MTL, ni un archivo comprimido de ellas, ni GeoTIFF, ni ítem STAC. Elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>There is no sensor {0}; choose one of {1}, or give centers and widths or a table of spectral responses.</source>
            <translation>No hay ningún sensor {0}; elija uno de {1}, o indique centros y anchos o una tabla de respuestas espectrales.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>There is no shape of response {0}; choose {1}.</source>
            <translation>No hay ninguna forma de respuesta {0}; elija {1}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>There is no spread {0}; choose {1}.</source>
            <translation>No hay ninguna dispersión {0}; elija {1}.</translation>
        </message>
        <message>
            <location filename="../../core/gp/multitask.py" />
            <source>There is no task {0}; there are tasks 0 to {1}.</source>
            <translation>No hay ninguna tarea {0}; hay tareas de 0 a {1}.</translation>
        </message>
        <message>
            <location filename="../../core/raster/vector.py" />
            <source>There is no vector file {0}. Check the path, or choose it again.</source>
            <translation>No existe el archivo vectorial {0}. Revise la ruta o elíjalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>There is no way to learn called {}; choose some of {}.</source>
            <translation>No hay ninguna forma de aprender llamada {}; elija algunas de {}.</translation>
        </message>
        <message>
            <location filename="../../core/install/download.py" />
            <source>There is no {0} in {1}. {2}</source>
            <translation>{0} no está en {1}. {2}</translation>
        </message>
        <message>
            <location filename="../../core/explain/counterfactual.py" />
            <source>There is nothing to flip: give an interval to leave, or the class and those it may become.</source>
            <translation>No hay nada que cambiar: indique un intervalo que abandonar, o la clase y aquellas en que puede convertirse.</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>They are meant for the true value. A measured one has its own error beside it, and lies outside more often.</source>
            <translation>Están pensados para el valor verdadero. Uno medido tiene además su propio error y queda fuera más a menudo.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Thin cloud is an optical thickness of about 0.3 to 4: the ground shines through.</source>
            <translation>Una nube fina tiene un espesor óptico de entre 0.3 y 4 aproximadamente: el suelo se transparenta.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>This cannot be told: any network's map would lie around this region or follow this image</source>
            <translation>Esto no se puede decir: el mapa de cualquier red rodearía esta región o seguiría esta imagen</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>This cannot be told: for {0} no band changes the answer, since others say the same.</source>
            <translation>No se puede saber: para {0} ninguna banda cambia la respuesta, porque otras dicen lo mismo.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/said_beside.py" />
            <source>This cannot be used; choose another.</source>
            <translation>No se puede usar; elija otro.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/said_beside.py" />
            <source>This is needed.</source>
            <translation>Es necesario.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>This model gives no flags: it does not say where its input is unlike what it was trained on.</source>
            <translation>Este modelo no da indicadores: no dice dónde su entrada es distinta de aquello con lo que se entrenó.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>This model gives no standard deviation.</source>
            <translation>Este modelo no da desviación típica.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>This model gives no standard deviation: nothing in the map says how far it may be off.</source>
            <translation>Este modelo no da desviación típica: nada en el mapa dice cuánto puede estar equivocado.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/blocks.py" />
            <source>This model needs about {0} MB more than the memory setting allows. Give it more memory.</source>
            <translation>Este modelo necesita unos {0} MB más de los que permite el ajuste de memoria. Dele más memoria.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>This point cannot be brought into the image's coordinates; click nearer to it.</source>
            <translation>Este punto no se puede llevar a las coordenadas de la imagen; haga clic más cerca de ella.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/explain.py" />
            <source>This point cannot be brought into the map's coordinates; click nearer to it.</source>
            <translation>Este punto no se puede llevar a las coordenadas del mapa; haga clic más cerca de él.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Threads (0: all cores)</source>
            <translation>Hilos (0: todos los núcleos)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/cost.py" />
            <source>Time, memory and size of the run stand here once it can begin.</source>
            <translation>El tiempo, la memoria y el tamaño de la ejecución aparecen aquí en cuanto esta pueda empezar.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>To be labelled</source>
            <translation>Por etiquetar</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>To hold 90 % of plots like these, intervals must reach {:.2f} standard deviations to each side; the normal law's 1.64. {} writes a model with intervals that do.</source>
            <translation>Para contener el 90 % de parcelas como estas, los intervalos deben llegar a {:.2f} desviaciones típicas a cada lado; los de la ley normal, a 1.64. {} escribe un modelo con intervalos que lo hacen.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Too high, kept as it is</source>
            <translation>Demasiado alto, se deja como está</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Too low, kept as it is</source>
            <translation>Demasiado bajo, se deja como está</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Train a retrieval model</source>
            <translation>Entrenar un modelo de estimación</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Train a retrieval model…</source>
            <translation>Entrenar un modelo de estimación…</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>Train and map land cover</source>
            <translation>Entrenar y cartografiar la cobertura del suelo</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Trained on simulations: real changes of the ground, such as fresh snow, look like clouds on the first date that shows them.</source>
            <translation>Entrenado con simulaciones: los cambios reales del terreno, como la nieve reciente, parecen nubes en la primera fecha que los muestra.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Trained on simulations: thin haze, cloud over snow and shadow over water are the least certain.</source>
            <translation>Entrenado con simulaciones: la bruma tenue, las nubes sobre nieve y las sombras sobre agua son lo menos seguro.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/classifiers.py" />
            <source>Training a classifier</source>
            <translation>Entrenar un clasificador</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/regressors.py" />
            <source>Training a random forest or a network</source>
            <translation>Entrenar un bosque aleatorio o una red</translation>
        </message>
        <message>
            <location filename="../../core/cli/simulate.py" />
            <source>Training an emulator of {0}</source>
            <translation>Entrenando un emulador de {0}</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Training areas</source>
            <translation>Zonas de entrenamiento</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Training areas: polygons or points</source>
            <translation>Áreas de entrenamiento: polígonos o puntos</translation>
        </message>
        <message>
            <location filename="../../core/install/wheels.py" />
            <source>Training more kinds of models</source>
            <translation>Entrenar más tipos de modelos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Training pixels</source>
            <translation>Píxeles de entrenamiento</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Training pixels of each class, at most</source>
            <translation>Píxeles de entrenamiento por clase, como máximo</translation>
        </message>
        <message>
            <location filename="../../plugin/bridge.py" />
            <source>Training “{}” needs the Python package scikit-learn, which this QGIS does not have. Get it from the Raster menu, TerraClara, “Packages”, or choose a Gaussian process, which needs none.</source>
            <translation>Entrenar «{}» necesita el paquete de Python scikit-learn, que este QGIS no tiene. Obténgalo en el menú Ráster, TerraClara, «Paquetes», o elija un proceso gaussiano, que no necesita ninguno.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Training…</source>
            <translation>Entrenando…</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>Trust in the model as it is (0 to 1)</source>
            <translation>Confianza en el modelo tal cual (0 a 1)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>Trust in the model as it is: {} of 1. The new one: {}.</source>
            <translation>Confianza en el modelo tal cual: {} de 1. El nuevo: {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Trust in the simulations (0 to 1)</source>
            <translation>Confianza en las simulaciones (0 a 1)</translation>
        </message>
        <message>
            <location filename="../../core/cli/diagnostics.py" />
            <source>Trying each device...</source>
            <translation>Probando cada dispositivo...</translation>
        </message>
        <message>
            <location filename="../../core/install/packages.py" />
            <source>Trying what was installed</source>
            <translation>Prueba de lo instalado</translation>
        </message>
        <message>
            <location filename="../../core/mapping/dates.py" />
            <source>Two bands are {0} of {1}; give each date once.</source>
            <translation>Dos bandas son {0} de {1}; indique cada fecha una vez.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>Two maps of classes are needed; choose both.</source>
            <translation>Se necesitan dos mapas de clases; elija ambos.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <source>U-Net, EfficientNet-B4 encoder</source>
            <translation>U-Net, codificador EfficientNet-B4</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>Un&amp;decided above</source>
            <translation>In&amp;deciso por encima de</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <location filename="../../core/model/card.py" />
            <source>Uncertainty (0 sure, 1 any class)</source>
            <translation>Incertidumbre (0 seguro, 1 cualquier clase)</translation>
        </message>
        <message>
            <location filename="../../core/clouds/outputs.py" />
            <location filename="../../core/clouds/series.py" />
            <source>Uncertainty of the class (0 sure, 1 any)</source>
            <translation>Incertidumbre de la clase (0 seguro, 1 cualquiera)</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Uncertainty: entropy of clear, cloud and shadow as a share of the most there can be</source>
            <translation>Incertidumbre: entropía de despejado, nube y sombra como parte de la máxima posible</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Undecided where the uncertainty exceeds</source>
            <translation>Indeciso donde la incertidumbre supere</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Under few leaves the spectrum says little of it, and the standard deviation says so.</source>
            <translation>Bajo pocas hojas el espectro dice poco de ella, y la desviación típica lo dice.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <location filename="../../core/install/packages.py" />
            <source>Unpacking {0}</source>
            <translation>Descomprimiendo {0}</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Up to three other methods, or maps of the same place by other models or dates</source>
            <translation>Hasta otros tres métodos, o mapas del mismo lugar de otros modelos o fechas</translation>
        </message>
        <message>
            <location filename="../../core/model/intervals.py" />
            <source>Upper bound</source>
            <translation>Límite superior</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>User's accuracy</source>
            <translation>Exactitud del usuario</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>User's accuracy: how much of what the map calls a class is that class. Producer's accuracy: how much of the class the map finds.</source>
            <translation>Exactitud del usuario: qué parte de lo que el mapa llama una clase es de esa clase. Exactitud del productor: qué parte de la clase encuentra el mapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Usually maps that the same settings made of the same images stay as they are.</source>
            <translation>Normalmente, los mapas que los mismos ajustes hicieron de las mismas imágenes quedan como están.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/advanced.py" />
            <source>V&amp;iew zenith angle</source>
            <translation>Ángulo cenital de v&amp;isión</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Values above it are moved to it and flagged. Give the lowest as well.</source>
            <translation>Los valores por encima se llevan a él y se señalan. Indique también el mínimo.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Values below it are moved to it and flagged. Give the highest as well.</source>
            <translation>Los valores por debajo se llevan a él y se señalan. Indique también el máximo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/values.py" />
            <source>Values of {0} are negative (median {1}), which no reflectance is; check scale and offset.</source>
            <translation>Los valores de {0} son negativos (mediana {1}), lo que ninguna reflectancia es; compruebe la escala y el desplazamiento.</translation>
        </message>
        <message>
            <location filename="../../core/raster/values.py" />
            <source>Values of {0} are no numbers after scale and offset; check both.</source>
            <translation>Los valores de {0} no son números después de la escala y el desplazamiento; revise ambos.</translation>
        </message>
        <message>
            <location filename="../../core/raster/values.py" />
            <source>Values of {0} are not reflectance 0..1 (median {1}): they look like</source>
            <translation>Los valores de {0} no son reflectancia 0..1 (mediana {1}): parecen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <location filename="../../plugin/algorithms/map_change.py" />
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Values that are no class</source>
            <translation>Valores que no son ninguna clase</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <location filename="../../plugin/docks/read.py" />
            <source>Variable</source>
            <translation>Variable</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>Variable that was measured</source>
            <translation>Variable medida</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Variable to learn</source>
            <translation>Variable que aprender</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <location filename="../../plugin/dialogs/retrieve.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Variables</source>
            <translation>Variables</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Versions, packages, devices and the last errors, to be copied into a report (TerraClara)</source>
            <translation>Versiones, paquetes, dispositivos y los últimos errores, para copiarlos en un informe (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>View zenith (°)</source>
            <translation>Cenit de visión (°)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>View zenith angle (degrees)</source>
            <translation>Ángulo cenital de visión (grados)</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Water of all leaves above a square centimeter of ground.</source>
            <translation>Agua de todas las hojas sobre un centímetro cuadrado de terreno.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Ways to learn, to compare</source>
            <translation>Formas de aprender, a comparar</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <location filename="../../plugin/algorithms/mapping.py" />
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>Web pages (*.html)</source>
            <translation>Páginas web (*.html)</translation>
        </message>
        <message>
            <location filename="../../core/gp/labelled.py" />
            <source>Weights must be positive numbers, one for every sample.</source>
            <translation>Los pesos deben ser números positivos, uno por muestra.</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>What TerraClara needs beside QGIS, what of it is there, and one button that gets it (TerraClara)</source>
            <translation>Qué necesita TerraClara además de QGIS, qué hay ya de ello, y un botón que lo consigue (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../core/cli/explain.py" />
            <source>What a place costs is not known beforehand; leave --estimate out, or ask for a map with -o.</source>
            <translation>Lo que cuesta un lugar no se sabe de antemano; omita --estimate o pida un mapa con -o.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>What a report of a problem should say. Copy it into the report: your name is left out of all paths, and nothing is sent anywhere.</source>
            <translation>Lo que debe decir un informe sobre un problema. Cópielo en el informe: su nombre se omite de todas las rutas, y no se envía nada a ninguna parte.</translation>
        </message>
        <message>
            <location filename="../../core/cli/simulate.py" />
            <source>What an emulator costs is not known beforehand; leave --emulator or --estimate out.</source>
            <translation>Lo que cuesta un emulador no se sabe de antemano; omita --emulator o --estimate.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/change.py" />
            <source>What became of what</source>
            <translation>Qué se convirtió en qué</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>What computes: auto takes a graphics processor where one is usable, else the processor (cpu).</source>
            <translation>Qué calcula: auto toma un procesador gráfico si hay uno utilizable; si no, el procesador (cpu).</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>What each band gave to the values of a map, everywhere (TerraClara)</source>
            <translation>Qué aportó cada banda a los valores de un mapa, en todas partes (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../core/cli/__init__.py" />
            <source>What follows {0} is empty. Write what belongs there, or look whether a variable that should hold it is set.</source>
            <translation>Lo que sigue a {0} está vacío. Escriba lo que corresponde ahí, o mire si está definida la variable que debía contenerlo.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>What is a cloud</source>
            <translation>Qué es una nube</translation>
        </message>
        <message>
            <location filename="../../core/clouds/background.py" />
            <source>What seems clear on this date does not look like the dates before. Take more dates.</source>
            <translation>Lo que parece despejado en esta fecha no se parece a las fechas anteriores. Tome más fechas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>What the further files are</source>
            <translation>Qué son los demás archivos</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>What the further files are. Dates of one place: the model looks at all of them at once, and maps as many. Scenes: the model learns from each, and maps one at a time; here the first.</source>
            <translation>Qué son los demás archivos. Fechas de un lugar: el modelo las mira todas a la vez y cartografía otras tantas. Escenas: el modelo aprende de cada una y cartografía una a la vez; aquí la primera.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/reuse.py" />
            <source>What the model {0} says of its training areas cannot be read. Give the areas to be sure.</source>
            <translation>No se puede leer lo que el modelo {0} dice de sus áreas de entrenamiento. Indique las áreas para estar seguro.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>What the model's numbers are</source>
            <translation>Qué son los números del modelo</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>What the other dates tell</source>
            <translation>Lo que dicen las demás fechas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>What the reference's numbers are</source>
            <translation>Qué son los números de la referencia</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>What the whole series shows</source>
            <translation>Lo que muestra toda la serie</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>What to explain</source>
            <translation>Qué explicar</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>What to map</source>
            <translation>Qué cartografiar</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>What to map. In scripts also ids apart by commas, such as lai,fapar, or all.</source>
            <translation>Qué cartografiar. En scripts también ids separados por comas, como lai,fapar, o all.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>What was applied to the scene:</source>
            <translation>Lo que se aplicó a la escena:</translation>
        </message>
        <message>
            <location filename="../../core/mapping/make.py" />
            <source>What was computed is kept beside the target; the same run continues from there.</source>
            <translation>Lo calculado se conserva junto al destino; la misma ejecución sigue desde ahí.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>What was made</source>
            <translation>Qué se hizo</translation>
        </message>
        <message>
            <location filename="../../core/explain/gp_shapley_graph.py" />
            <source>What {0} adds to the estimate</source>
            <translation>Lo que {0} añade a la estimación</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <location filename="../../plugin/docks/form.py" />
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Where bands say the same, one may stand for another.</source>
            <translation>Donde varias bandas dicen lo mismo, una puede hacer las veces de otra.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Where both serve prefer this model to {0}: red edge and short-wave infrared leave less open; fields narrower than about 60 m need the 10 m bands.</source>
            <translation>Donde sirvan ambos prefiera este modelo a {0}: el borde rojo y el infrarrojo de onda corta dejan menos abierto; los campos más estrechos de unos 60 m necesitan las bandas de 10 m.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Where clear ground has become darker it can find shadows: 1 % of one clear September scene after an August one of clouds.</source>
            <translation>Donde el suelo despejado se ha oscurecido puede encontrar sombras: el 1 % de una escena despejada de septiembre tras una de agosto con nubes.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Where dense</source>
            <translation>En lo denso</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Where given, the page tells whether the probabilities are honest.</source>
            <translation>Si se da, la página dice si las probabilidades son honestas.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Where map and reference agree</source>
            <translation>Dónde concuerdan mapa y referencia</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Where most errors are expected (Neyman)</source>
            <translation>Donde se esperan más errores (Neyman)</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <location filename="../../plugin/layout.py" />
            <source>Where not to trust it</source>
            <translation>Dónde no fiarse de él</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Where the file does not name its bands: their names in order, such as B02,B03,B04,B08.</source>
            <translation>Si el archivo no nombra sus bandas: sus nombres en orden, como B02,B03,B04,B08.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Where the uncertainty is high, and wherever the image is unlike what the model was trained on.</source>
            <translation>Donde la incertidumbre es alta, y dondequiera que la imagen sea distinta de aquello con lo que se entrenó el modelo.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Where there are fewer dates the first one stands for those that are missing.</source>
            <translation>Donde hay menos fechas, la primera hace las veces de las que faltan.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Whether the network gives probabilities (none) or scores (softmax, sigmoid); auto looks.</source>
            <translation>Si la red da probabilidades (none) o puntuaciones (softmax, sigmoid); auto lo averigua.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Which bands made the estimate high here, and low there?</source>
            <translation>¿Qué bandas hicieron alta la estimación aquí, y baja allí?</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Which class became which between two dates (TerraClara)</source>
            <translation>Qué clase se convirtió en cuál entre dos fechas (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>Which class is the next likely one changes from pixel to pixel; for a map name both, as against=NAME,OTHER.</source>
            <translation>La segunda clase más probable cambia de un píxel a otro; para un mapa, nombre ambas, como against=NAME,OTHER.</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <location filename="../../core/assessment_report.py" />
            <source>Which class was taken for which</source>
            <translation>Qué clase se tomó por cuál</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Whose bands the table has, unless responses or centers are given.</source>
            <translation>De qué sensor son las bandas de la tabla, salvo que se den respuestas o centros.</translation>
        </message>
        <message>
            <location filename="../../plugin/layout.py" />
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Why: {}</source>
            <translation>Por qué: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py" />
            <source>Why: {} - {}</source>
            <translation>Por qué: {} - {}</translation>
        </message>
        <message>
            <location filename="../../core/install/target.py" />
            <source>Windows on ARM</source>
            <translation>Windows en ARM</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>With four bands, blue and red of dense vegetation are interchangeable.</source>
            <translation>Con cuatro bandas, el azul y el rojo de una vegetación densa son intercambiables.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>With which model</source>
            <translation>Con qué modelo</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Without angles typical ones are taken; the error then grows by {0}.</source>
            <translation>Sin ángulos se toman los típicos; el error crece entonces {0}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>Without the places it names the answer changes little more than without others</source>
            <translation>Sin los lugares que nombra, la respuesta cambia poco más que sin otros</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>Without the places it names the answer changes more than without others</source>
            <translation>Sin los lugares que nombra, la respuesta cambia más que sin otros</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>Without the scene's own angles 90 % intervals of the model {0} hold {1} of simulations, with them {2}: give the angles where they are known.</source>
            <translation>Sin los ángulos de la propia escena, los intervalos del 90 % del modelo {0} contienen el {1} de las simulaciones, con ellos el {2}: dé los ángulos donde se conozcan.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Write a one-page report</source>
            <translation>Escribir un informe de una página</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>Write a one-page report of each</source>
            <translation>Escribir un informe de una página de cada una</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>Write clouds and shadows as polygons</source>
            <translation>Escribir nubes y sombras como polígonos</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>Write the image without clouds and shadows</source>
            <translation>Escribir la imagen sin nubes ni sombras</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/regressors.py" />
            <source>Writing a random forest or a network</source>
            <translation>Escribir un bosque aleatorio o una red</translation>
        </message>
        <message>
            <location filename="../../core/model/onnx_package.py" />
            <source>Writing or changing a model</source>
            <translation>Escribir o cambiar un modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Writing the report of {}…</source>
            <translation>Escribiendo el informe de {}…</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Writing the report…</source>
            <translation>Escribiendo el informe…</translation>
        </message>
        <message>
            <location filename="../../core/landcover/classifiers.py" />
            <source>Writing this classifier as a model</source>
            <translation>Escribir este clasificador como modelo</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Wrong among the rest (%)</source>
            <translation>Erróneos entre los demás (%)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <location filename="../../plugin/algorithms/explain.py" />
            <source>XAI</source>
            <translation>XAI</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>Yet no number of the visible bands lies below {0}: if 1000 must be subtracted, give offset=-0.1.</source>
            <translation>Pero ningún número de las bandas visibles está por debajo de {0}: si hay que restar 1000, indique offset=-0.1.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>[Temporary file]</source>
            <translation>[Archivo temporal]</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>[Temporary folder]</source>
            <translation>[Carpeta temporal]</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>[those of the S2ToolBox ATBD]</source>
            <translation>[las del ATBD de S2ToolBox]</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>a method without gradients</source>
            <translation>un método sin gradientes</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>a model</source>
            <translation>un modelo</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>a number above 0</source>
            <translation>un número mayor que 0</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>a number, added to the mean</source>
            <translation>un número, sumado a la media</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>a satellite without a name</source>
            <translation>un satélite sin nombre</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>about as often as they say</source>
            <translation>más o menos tan a menudo como dicen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <location filename="../../plugin/algorithms/sample_design.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>accuracy</source>
            <translation>exactitud</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <source>active learning</source>
            <translation>aprendizaje activo</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>agree</source>
            <translation>concuerdan</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <source>agreement</source>
            <translation>concordancia</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>all bands</source>
            <translation>todas las bandas</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/advanced.py" />
            <source>all cores</source>
            <translation>todos los núcleos</translation>
        </message>
        <message>
            <location filename="../../core/explain/modes/lrp.py" />
            <source>alpha {0} and beta {1} lose or make relevance; alpha - beta must be 1.</source>
            <translation>alpha {0} y beta {1} pierden o crean relevancia; alpha - beta debe ser 1.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>amber</source>
            <translation>ámbar</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>another kind of perturbation</source>
            <translation>otro tipo de perturbación</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>another model</source>
            <translation>otro modelo</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>another model's output</source>
            <translation>la salida de otro modelo</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <source>are marked as bad</source>
            <translation>están marcadas como malas</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>area</source>
            <translation>área</translation>
        </message>
        <message>
            <location filename="../../core/landcover/modelcard.py" />
            <source>area of applicability (Meyer and Pebesma 2021)</source>
            <translation>área de aplicabilidad (Meyer y Pebesma 2021)</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>as chosen above</source>
            <translation>como se eligió arriba</translation>
        </message>
        <message>
            <location filename="../../core/landcover/conformal.py" />
            <source>as far as the places of the map are like those of training; with few places only roughly</source>
            <translation>en la medida en que los lugares del mapa se parecen a los de entrenamiento; con pocos lugares, solo de forma aproximada</translation>
        </message>
        <message>
            <location filename="../../core/clouds/s2cloudless.py" />
            <source>as published: the ensemble's own probability, not calibrated afterwards</source>
            <translation>como se publicó: la probabilidad propia del conjunto, sin calibrar después</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <source>as published: the network's softmax, not calibrated afterwards</source>
            <translation>como se publicó: la softmax de la red, sin calibrar después</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>as the model itself decides</source>
            <translation>como decide el propio modelo</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>as the other dates tell</source>
            <translation>como dicen las demás fechas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>attribution</source>
            <translation>atribución</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>auto takes deeplift, and for models without slopes, such as trees, occlusion.</source>
            <translation>auto toma deeplift y, para modelos sin pendientes, como los árboles, occlusion.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>auto takes the best model for the scene. Or an id from the list, or in scripts the path of an .onnx file.</source>
            <translation>auto toma el mejor modelo para la escena. O un id de la lista, o en scripts la ruta de un archivo .onnx.</translation>
        </message>
        <message>
            <location filename="../../core/raster/resample.py" />
            <source>averaged over smaller pixels</source>
            <translation>promedio de los píxeles menores</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/step.py" />
            <source>axes</source>
            <translation>ejes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <source>background</source>
            <translation>fondo</translation>
        </message>
        <message>
            <location filename="../../core/explain/faithfulness.py" />
            <source>band means</source>
            <translation>medias de las bandas</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <location filename="../../core/landcover/inputs.py" />
            <source>bands</source>
            <translation>bandas</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>bands of its own</source>
            <translation>bandas propias</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>baseline {}</source>
            <translation>línea de procesamiento {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>batch</source>
            <translation>lote</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>being tried…</source>
            <translation>se están probando…</translation>
        </message>
        <message>
            <location filename="../../core/gp/kernels.py" />
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>bias</source>
            <translation>sesgo</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>bias {:.2g}</source>
            <translation>sesgo {:.2g}</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>bias {}</source>
            <translation>sesgo {}</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/step.py" />
            <source>bounds</source>
            <translation>límites</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <source>calibrate</source>
            <translation>calibrar</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_sets.py" />
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>calibration</source>
            <translation>calibración</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>called cloud, is none</source>
            <translation>llamado nube, y no lo es</translation>
        </message>
        <message>
            <location filename="../../core/diagnostics.py" />
            <source>cannot be loaded ({0})</source>
            <translation>no se puede cargar ({0})</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>canopy</source>
            <translation>dosel</translation>
        </message>
        <message>
            <location filename="../../core/gp/features.py" />
            <source>centers</source>
            <translation>centros</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>change detection</source>
            <translation>detección de cambios</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/pooling.py" />
            <source>changes the number of channels, for which there is no gradient here</source>
            <translation>cambia el número de canales, para lo que aquí no hay gradiente</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>chlorophyll</source>
            <translation>clorofila</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>chosen</source>
            <translation>elegida</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>cirrus</source>
            <translation>cirros</translation>
        </message>
        <message>
            <location filename="../../core/landcover/conformal.py" />
            <source>class-conditional least ambiguous sets, cross-validated by place</source>
            <translation>conjuntos menos ambiguos condicionales por clase, con validación cruzada por lugares</translation>
        </message>
        <message>
            <location filename="../../core/landcover/calibrate.py" />
            <source>class-conditional least ambiguous sets, on labels beside the training</source>
            <translation>conjuntos menos ambiguos condicionales por clase, con etiquetas aparte del entrenamiento</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>class=NAME, against=NAME,OTHER, output=NAME such as output=std, or uncertainty. Empty: the class that each pixel got, or the estimate.</source>
            <translation>class=NOMBRE, against=NOMBRE,OTRO, output=NOMBRE, como output=std, o uncertainty. Vacío: la clase que recibió cada píxel, o la estimación.</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>classes</source>
            <translation>clases</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>classification</source>
            <translation>clasificación</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <location filename="../../core/model/card.py" />
            <source>clear</source>
            <translation>despejado</translation>
        </message>
        <message>
            <location filename="../../core/picture.py" />
            <source>clipped high</source>
            <translation>bajado al máximo</translation>
        </message>
        <message>
            <location filename="../../core/picture.py" />
            <source>clipped low</source>
            <translation>subido al mínimo</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <location filename="../../core/model/card.py" />
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <location filename="../../plugin/algorithms/clouds.py" />
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>cloud</source>
            <translation>nube</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>cloud cover</source>
            <translation>cobertura de nubes</translation>
        </message>
        <message>
            <location filename="../../core/model/optional.py" />
            <source>cloud mask on Sentinel-2 Level-1C</source>
            <translation>máscara de nubes en Sentinel-2 nivel 1C</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>cloud missed</source>
            <translation>nube no detectada</translation>
        </message>
        <message>
            <location filename="../../core/model/optional.py" />
            <source>cloud probability on Sentinel-2 Level-1C</source>
            <translation>probabilidad de nube en Sentinel-2 nivel 1C</translation>
        </message>
        <message>
            <location filename="../../core/clouds/classes.py" />
            <source>cloud shadow</source>
            <translation>sombra de nube</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>cloud where its probability exceeds {}</source>
            <translation>nube donde su probabilidad supera {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>clouds</source>
            <translation>nubes</translation>
        </message>
        <message>
            <location filename="../../core/model/optional.py" />
            <source>clouds and cloud shadows on Sentinel-2 and Landsat 5 to 9, at about 30 m</source>
            <translation>nubes y sombras de nube en Sentinel-2 y Landsat 5 a 9, a unos 30 m</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>column {0}, row {1}</source>
            <translation>columna {0}, fila {1}</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>completeness</source>
            <translation>completitud</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>composer</source>
            <translation>compositor</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_sets.py" />
            <source>confidence</source>
            <translation>confianza</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>confidence interval</source>
            <translation>intervalo de confianza</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>conformal</source>
            <translation>conforme</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_sets.py" />
            <source>conformal prediction</source>
            <translation>predicción conforme</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>confusion matrix</source>
            <translation>matriz de confusión</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <source>correct</source>
            <translation>corregir</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>correlated errors</source>
            <translation>errores correlacionados</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>coverage</source>
            <translation>cobertura</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/pooling.py" />
            <source>crops, for which there is no gradient here</source>
            <translation>recorta, para lo que aquí no hay gradiente</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/movement.py" />
            <source>cuts off and repeats ({0}) at once, for which there is no gradient here</source>
            <translation>recorta y repite ({0}) a la vez, para lo que aquí no hay gradiente</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>date</source>
            <translation>fecha</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <source>dates</source>
            <translation>fechas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/apply_model.py" />
            <source>deep learning</source>
            <translation>aprendizaje profundo</translation>
        </message>
        <message>
            <location filename="../../core/explain/modes/lrp.py" />
            <source>deeplift, integrated_gradients or group_shapley</source>
            <translation>deeplift, integrated_gradients o group_shapley</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>deforestation</source>
            <translation>deforestación</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>deletion {0}, moved at random {1}, insertion {2}</source>
            <translation>borrado {0}, movido al azar {1}, inserción {2}</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>difference of probabilities</source>
            <translation>diferencia de probabilidades</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>difference of scores</source>
            <translation>diferencia de puntuaciones</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/step.py" />
            <source>divisors</source>
            <translation>divisores</translation>
        </message>
        <message>
            <location filename="../../core/explain/leaf_boxes.py" />
            <source>does more with its trees than add them</source>
            <translation>hace más con sus árboles que sumarlos</translation>
        </message>
        <message>
            <location filename="../../core/clouds/install.py" />
            <source>downloads {0} MB from the Python Package Index</source>
            <translation>descarga {0} MB del Python Package Index</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>dropped too far</source>
            <translation>bajó demasiado</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>emulator</source>
            <translation>emulador</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/input_noise.py" />
            <source>error propagation</source>
            <translation>propagación de errores</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>estimated, 95 % interval</source>
            <translation>estimada, intervalo del 95 %</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/export_gp.py" />
            <location filename="../../plugin/algorithms/import_gp.py" />
            <source>exchange</source>
            <translation>intercambio</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <source>excluded</source>
            <translation>excluida</translation>
        </message>
        <message>
            <location filename="../../core/mapping/elsewhere.py" />
            <source>exit code {0}</source>
            <translation>código de salida {0}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>export</source>
            <translation>exportar</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>failed</source>
            <translation>fallida</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>familiar</source>
            <translation>familiar</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>few false</source>
            <translation>pocas falsas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>field</source>
            <translation>campo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>field data</source>
            <translation>datos de campo</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>file</source>
            <translation>archivo</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>file of laws</source>
            <translation>archivo de leyes</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py" />
            <source>flags</source>
            <translation>indicadores</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>for example: clear, cloud, thin cloud, shadow</source>
            <translation>por ejemplo: clear, cloud, thin cloud, shadow</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>found out</source>
            <translation>se averigua</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>fourth</source>
            <translation>cuarto</translation>
        </message>
        <message>
            <location filename="../../core/gp/features.py" />
            <source>frequencies</source>
            <translation>frecuencias</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/fields.py" />
            <source>from the file</source>
            <translation>del archivo</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/advanced.py" />
            <source>from the file; for example B02,B03,B04,B08</source>
            <translation>del archivo; por ejemplo B02,B03,B04,B08</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/fields.py" />
            <source>from the scene, else typical</source>
            <translation>de la escena; si no, típico</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>from-to matrix</source>
            <translation>matriz de transición</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/input_noise.py" />
            <source>gradient</source>
            <translation>gradiente</translation>
        </message>
        <message>
            <location filename="../../core/clouds/s2cloudless.py" />
            <source>gradient-boosted trees (LightGBM), 170 trees of 770 leaves</source>
            <translation>árboles con potenciación del gradiente (LightGBM), 170 árboles de 770 hojas</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>gray: no data</source>
            <translation>gris: sin datos</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>green</source>
            <translation>verde</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>ground truth</source>
            <translation>verdad de terreno</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>harvest</source>
            <translation>cosecha</translation>
        </message>
        <message>
            <location filename="../../core/explain/recurrence.py" />
            <source>has a clip, for which there is no gradient here</source>
            <translation>tiene un recorte, para el que aquí no hay gradiente</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/step.py" />
            <source>has a second output in use, which has no gradient here</source>
            <translation>tiene en uso una segunda salida, que aquí no tiene gradiente</translation>
        </message>
        <message>
            <location filename="../../core/explain/lower.py" />
            <source>has an output {0}, which has no gradient here</source>
            <translation>tiene una salida {0}, que aquí no tiene gradiente</translation>
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>has no gradient here</source>
            <translation>no tiene gradiente aquí</translation>
        </message>
        <message>
            <location filename="../../core/explain/recurrence.py" />
            <source>has peepholes, coupled gates or a clip, for which there is no gradient here</source>
            <translation>tiene peepholes, puertas acopladas o un recorte, para los que aquí no hay gradiente</translation>
        </message>
        <message>
            <location filename="../../core/explain/recurrence.py" />
            <source>has series of several lengths, for which there is no gradient here</source>
            <translation>tiene series de varias longitudes, para las que aquí no hay gradiente</translation>
        </message>
        <message>
            <location filename="../../core/explain/recurrence.py" />
            <source>has the batch first, for which there is no gradient here</source>
            <translation>tiene el lote primero, para lo que aquí no hay gradiente</translation>
        </message>
        <message>
            <location filename="../../core/explain/recurrence.py" />
            <source>has weights that are computed, for which there is no gradient here</source>
            <translation>tiene pesos que se calculan, para los que aquí no hay gradiente</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/step.py" />
            <source>has {0} that are computed, for which there is no gradient here</source>
            <translation>tiene {0} que se calculan, para los que aquí no hay gradiente</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>heat map</source>
            <translation>mapa de calor</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>here</source>
            <translation>aquí</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <location filename="../../core/validation_report.py" />
            <source>highest</source>
            <translation>más alto</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <source>hold no data</source>
            <translation>no tienen datos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>hybrid</source>
            <translation>híbrido</translation>
        </message>
        <message>
            <location filename="../../core/picture.py" />
            <source>implausible</source>
            <translation>inverosímil</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>in situ</source>
            <translation>in situ</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>in the training spectra</source>
            <translation>en los espectros de entrenamiento</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/step.py" />
            <source>indices</source>
            <translation>índices</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/apply_model.py" />
            <source>inference</source>
            <translation>inferencia</translation>
        </message>
        <message>
            <location filename="../../core/raster/resample.py" />
            <source>interpolated (bilinear)</source>
            <translation>interpolado (bilineal)</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>intervals</source>
            <translation>intervalos</translation>
        </message>
        <message>
            <location filename="../../core/picture.py" />
            <source>invalid</source>
            <translation>no válido</translation>
        </message>
        <message>
            <location filename="../../core/explain/lower.py" />
            <location filename="../../core/explain/rules/elementwise.py" />
            <source>is in its training mode, where it has no gradient here</source>
            <translation>está en su modo de entrenamiento, donde aquí no tiene gradiente</translation>
        </message>
        <message>
            <location filename="../../core/install/probe.py" />
            <source>it did not answer within {0} seconds</source>
            <translation>no respondió en {0} segundos</translation>
        </message>
        <message>
            <location filename="../../core/install/probe.py" />
            <source>it ended with signal {0}</source>
            <translation>terminó con la señal {0}</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>it has no names</source>
            <translation>no tiene nombres</translation>
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>it is no text in UTF-8</source>
            <translation>no es texto en UTF-8</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>its 90 % intervals hold {:.1%}</source>
            <translation>sus intervalos del 90 % contienen {:.1%}</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>its classes are {0}</source>
            <translation>sus clases son {0}</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>its classes have no names; give a number</source>
            <translation>sus clases no tienen nombres; indique un número</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>joint Gaussian process</source>
            <translation>proceso gaussiano conjunto</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>kappa</source>
            <translation>kappa</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/pooling.py" />
            <source>keeps the aspect ratio, for which there is no gradient here</source>
            <translation>conserva la proporción, para lo que aquí no hay gradiente</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>kept</source>
            <translation>conservada</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/export_gp.py" />
            <location filename="../../plugin/algorithms/import_gp.py" />
            <source>kernel</source>
            <translation>núcleo</translation>
        </message>
        <message>
            <location filename="../../core/model/lightgbm_text.py" />
            <source>lacks {0}</source>
            <translation>le falta {0}</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>lai, lcc, ccc, cwc, fapar or fvc, or with plots any other name.</source>
            <translation>lai, lcc, ccc, cwc, fapar o fvc, o con parcelas cualquier otro nombre.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>land cover</source>
            <translation>cobertura del suelo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>land use</source>
            <translation>uso del suelo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>layout</source>
            <translation>composición</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>leaf area index</source>
            <translation>índice de área foliar</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>legend</source>
            <translation>leyenda</translation>
        </message>
        <message>
            <location filename="../../core/gp/kernels.py" />
            <source>lengthscales</source>
            <translation>escalas de longitud</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>level not told</source>
            <translation>nivel no indicado</translation>
        </message>
        <message>
            <location filename="../../core/clouds/outputs.py" />
            <source>limit of the undecided</source>
            <translation>límite de lo indeciso</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>linear is quick; gp, a Gaussian process, follows ground that changes in more ways.</source>
            <translation>linear es rápido; gp, un proceso gaussiano, sigue un suelo que cambia de más maneras.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>local</source>
            <translation>local</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>look-up table</source>
            <translation>tabla de consulta</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>lower and upper</source>
            <translation>inferior y superior</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py" />
            <source>lower bound {}</source>
            <translation>límite inferior {}</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <location filename="../../core/validation_report.py" />
            <source>lowest</source>
            <translation>más bajo</translation>
        </message>
        <message>
            <location filename="../../core/install/target.py" />
            <source>macOS on Apple silicon</source>
            <translation>macOS en Apple silicon</translation>
        </message>
        <message>
            <location filename="../../core/install/target.py" />
            <source>macOS on Intel</source>
            <translation>macOS en Intel</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>made</source>
            <translation>hecha</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>many scenes</source>
            <translation>muchas escenas</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>map</source>
            <translation>mapa</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>mapped</source>
            <translation>en el mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>mask</source>
            <translation>máscara</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>mean</source>
            <translation>media</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>mean of {} pixels</source>
            <translation>media de {} píxeles</translation>
        </message>
        <message>
            <location filename="../../core/gp/compile.py" />
            <source>mean: total standard deviations; std: relative to the total standard deviation</source>
            <translation>media: desviaciones típicas totales; std: relativa a la desviación típica total</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <source>methods</source>
            <translation>métodos</translation>
        </message>
        <message>
            <location filename="../../core/picture.py" />
            <source>misfit</source>
            <translation>no ajusta</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>misses few</source>
            <translation>se pierden pocas</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <location filename="../../core/raster/writer.py" />
            <source>model</source>
            <translation>modelo</translation>
        </message>
        <message>
            <location filename="../../core/clouds/choose.py" />
            <source>model of clouds</source>
            <translation>modelo de nubes</translation>
        </message>
        <message>
            <location filename="../../core/clouds/choose.py" />
            <source>model of clouds of several dates</source>
            <translation>modelo de nubes de varias fechas</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>more often than they say: the map is more careful than it must be</source>
            <translation>más a menudo de lo que dicen: el mapa es más prudente de lo necesario</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/linear.py" />
            <source>multiplies two tensors that depend on the input, which this method cannot</source>
            <translation>multiplica dos tensores que dependen de la entrada, lo que este método no puede</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>multitemporal</source>
            <translation>multitemporal</translation>
        </message>
        <message>
            <location filename="../../core/raster/gdal_calls.py" />
            <source>neither GeoTIFF nor JPEG 2000</source>
            <translation>ni GeoTIFF ni JPEG 2000</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/apply_model.py" />
            <location filename="../../plugin/algorithms/clouds.py" />
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>network</source>
            <translation>red</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../../plugin/layout.py" />
            <source>no CRS</source>
            <translation>sin SRC</translation>
        </message>
        <message>
            <location filename="../../core/bands.py" />
            <source>no band at all</source>
            <translation>ninguna banda</translation>
        </message>
        <message>
            <location filename="../../core/clouds/composite.py" />
            <source>no clear date</source>
            <translation>ninguna fecha despejada</translation>
        </message>
        <message>
            <location filename="../../core/raster/pointtable.py" />
            <source>no columns</source>
            <translation>ninguna columna</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>no data</source>
            <translation>sin datos</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/many.py" />
            <source>no map</source>
            <translation>ningún mapa</translation>
        </message>
        <message>
            <location filename="../../core/model/session.py" />
            <location filename="../../core/raster/gdal_calls.py" />
            <location filename="../../core/raster/writer.py" />
            <source>no reason given</source>
            <translation>no se dio ninguna razón</translation>
        </message>
        <message>
            <location filename="../../core/batch/clouds.py" />
            <source>no valid pixel of this scene</source>
            <translation>ningún píxel válido de esta escena</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <location filename="../../core/model/catalog.py" />
            <location filename="../../core/model/check.py" />
            <location filename="../../core/raster/area.py" />
            <location filename="../../core/raster/labels.py" />
            <location filename="../../core/raster/points.py" />
            <location filename="../../core/retrieval/fieldnames.py" />
            <location filename="../../core/retrieval/variables.py" />
            <location filename="../../plugin/algorithms/field_plots.py" />
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>none in this session</source>
            <translation>ninguno en esta sesión</translation>
        </message>
        <message>
            <location filename="../../core/clouds/classes.py" />
            <source>none of them is a cloud</source>
            <translation>ninguna de ellas es una nube</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>none, the standard deviation alone</source>
            <translation>ninguno, solo la desviación típica</translation>
        </message>
        <message>
            <location filename="../../core/raster/gdal_calls.py" />
            <source>not a raster GDAL knows</source>
            <translation>no es un ráster que GDAL conozca</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>not explained</source>
            <translation>sin explicar</translation>
        </message>
        <message>
            <location filename="../../core/diagnostics.py" />
            <source>not installed</source>
            <translation>no instalado</translation>
        </message>
        <message>
            <location filename="../../core/model/optional.py" />
            <source>not installed ({0} MB, {1})</source>
            <translation>no instalado ({0} MB, {1})</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>not stated</source>
            <translation>no se indica</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>note</source>
            <translation>nota</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/export_gp.py" />
            <location filename="../../plugin/algorithms/import_gp.py" />
            <source>npz</source>
            <translation>npz</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>number</source>
            <translation>número</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>of inputs</source>
            <translation>de entradas</translation>
        </message>
        <message>
            <location filename="../../core/landcover/train.py" />
            <source>one without labels</source>
            <translation>uno sin etiquetas</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>other classes mixed up, or undecided</source>
            <translation>otras clases confundidas, o indecisas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>outlier</source>
            <translation>valor atípico</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <location filename="../../core/picture.py" />
            <source>outside domain</source>
            <translation>fuera del dominio</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>over the scene</source>
            <translation>sobre la escena</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>page</source>
            <translation>página</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>parcel</source>
            <translation>parcela</translation>
        </message>
        <message>
            <location filename="../../core/explain/compare.py" />
            <source>pixels</source>
            <translation>píxeles</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>place</source>
            <translation>lugar</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>places</source>
            <translation>lugares</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>plausibility</source>
            <translation>plausibilidad</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>points</source>
            <translation>puntos</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <location filename="../../core/mapping/tags.py" />
            <source>possible</source>
            <translation>posible</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/apply_model.py" />
            <source>predict</source>
            <translation>predecir</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_sets.py" />
            <source>prediction set</source>
            <translation>conjunto de predicción</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>print</source>
            <translation>imprimir</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>probabilities</source>
            <translation>probabilidades</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>probability</source>
            <translation>probabilidad</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>production</source>
            <translation>producción</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/import_gp.py" />
            <source>published model</source>
            <translation>modelo publicado</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>quality gap</source>
            <translation>diferencia de calidad</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>radiative transfer</source>
            <translation>transferencia radiativa</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>random</source>
            <translation>aleatorio</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>random forest</source>
            <translation>bosque aleatorio</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <source>rank correlation</source>
            <translation>correlación de rangos</translation>
        </message>
        <message>
            <location filename="../../core/explain/compare.py" />
            <source>rank correlations (Spearman) over {0}:</source>
            <translation>correlaciones de rangos (Spearman) sobre {0}:</translation>
        </message>
        <message>
            <location filename="../../core/clouds/install.py" />
            <source>reads {0}</source>
            <translation>lee {0}</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>red</source>
            <translation>rojo</translation>
        </message>
        <message>
            <location filename="../../core/raster/radiometry.py" />
            <source>reflectance = number × {0}{1}</source>
            <translation>reflectancia = número × {0}{1}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>regression</source>
            <translation>regresión</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>relative azimuth angle</source>
            <translation>ángulo acimutal relativo</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2_angles.py" />
            <source>relative azimuth {0}</source>
            <translation>acimut relativo {0}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <location filename="../../plugin/algorithms/explain.py" />
            <source>relevance</source>
            <translation>relevancia</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>reliability</source>
            <translation>fiabilidad</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/step.py" />
            <source>repeats</source>
            <translation>factores de repetición</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/linear.py" />
            <source>repeats an axis of one element, for which there is no gradient here</source>
            <translation>repite un eje de un elemento, para lo que aquí no hay gradiente</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <source>retrain</source>
            <translation>reentrenar</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>rose too far</source>
            <translation>subió demasiado</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>s2cloudless</source>
            <translation>s2cloudless</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <location filename="../../plugin/algorithms/explain.py" />
            <source>saliency</source>
            <translation>saliencia</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>sample</source>
            <translation>muestra</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>samples</source>
            <translation>muestras</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>scene</source>
            <translation>escena</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>scene mean</source>
            <translation>media de la escena</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>score</source>
            <translation>puntuación</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>scores, sigmoid</source>
            <translation>puntuaciones, sigmoide</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>scores, softmax</source>
            <translation>puntuaciones, softmax</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/export_gp.py" />
            <source>script</source>
            <translation>script</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>second</source>
            <translation>segundo</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>seconds</source>
            <translation>segundos</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <source>see the air more than the ground, in pixels of 60 m,</source>
            <translation>ven el aire más que el suelo, en píxeles de 60 m,</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/input_noise.py" />
            <source>sensor noise</source>
            <translation>ruido del sensor</translation>
        </message>
        <message>
            <location filename="../../core/model/check.py" />
            <location filename="../../core/model/graph.py" />
            <source>sequence or map</source>
            <translation>secuencia o mapa</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>sets</source>
            <translation>conjuntos</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <location filename="../../core/model/card.py" />
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <location filename="../../plugin/algorithms/clouds.py" />
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>shadow</source>
            <translation>sombra</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>share of the pixels</source>
            <translation>parte de los píxeles</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>share of the samples</source>
            <translation>parte de las muestras</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>sheet</source>
            <translation>lámina</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>shuffled weights</source>
            <translation>pesos barajados</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/learnedcard.py" />
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>simulations</source>
            <translation>simulaciones</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>site</source>
            <translation>sitio</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>sites</source>
            <translation>sitios</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/step.py" />
            <source>sizes</source>
            <translation>tamaños</translation>
        </message>
        <message>
            <location filename="../../core/mapping/beforehand.py" />
            <source>smallest area</source>
            <translation>área mínima</translation>
        </message>
        <message>
            <location filename="../../core/clouds/classes.py" />
            <source>snow or ice</source>
            <translation>nieve o hielo</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>stability</source>
            <translation>estabilidad</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <location filename="../../core/explain/question.py" />
            <location filename="../../plugin/algorithms/input_noise.py" />
            <location filename="../../plugin/layers.py" />
            <source>standard deviation</source>
            <translation>desviación típica</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py" />
            <source>standard deviation over the mean</source>
            <translation>desviación típica sobre la media</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py" />
            <source>standard deviation, model part</source>
            <translation>desviación típica, parte del modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py" />
            <source>standard deviation, noise part</source>
            <translation>desviación típica, parte del ruido</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>status</source>
            <translation>estado</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>stratified</source>
            <translation>estratificado</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>sun zenith angle</source>
            <translation>ángulo cenital solar</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2_angles.py" />
            <source>sun zenith {0}</source>
            <translation>cenit solar {0}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>supervised</source>
            <translation>supervisado</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <location filename="../../core/raster/sentinel2.py" />
            <source>surface</source>
            <translation>de superficie</translation>
        </message>
        <message>
            <location filename="../../core/model/optional.py" />
            <location filename="../../core/raster/stac_product.py" />
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>surface reflectance</source>
            <translation>reflectancia de superficie</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>surface reflectance (L2A, L2SP)</source>
            <translation>reflectancia de superficie (L2A, L2SP)</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>system</source>
            <translation>sistema</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>table</source>
            <translation>tabla</translation>
        </message>
        <message>
            <location filename="../../core/gp/exchange.py" />
            <source>table of arrays or script</source>
            <translation>tabla de matrices o script</translation>
        </message>
        <message>
            <location filename="../../core/raster/resample.py" />
            <source>taken from the nearest pixel</source>
            <translation>tomado del píxel más próximo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>temporal consistency</source>
            <translation>coherencia temporal</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>the 852 training series, 5 folds by place: blocks of 0.5 degrees and their neighborhoods; Forest lies in too few of them and is divided by its own pixels</source>
            <translation>las 852 series de entrenamiento, 5 pliegues por lugar: bloques de 0.5 grados y sus alrededores; Bosque está en muy pocos de ellos y se divide por sus propios píxeles</translation>
        </message>
        <message>
            <location filename="../../core/raster/browser.py" />
            <source>the Copernicus Browser (by the file names)</source>
            <translation>el Copernicus Browser (por los nombres de archivo)</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>the Copernicus target</source>
            <translation>el objetivo de Copernicus</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>the GCOS goal</source>
            <translation>la meta de GCOS</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>the STAC item</source>
            <translation>el ítem STAC</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>the bands</source>
            <translation>las bandas</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>the class against the next likely one</source>
            <translation>la clase frente a la segunda más probable</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>the class of each pixel</source>
            <translation>la clase de cada píxel</translation>
        </message>
        <message>
            <location filename="../../core/clouds/learn.py" />
            <source>the corrected pixels, all fitted</source>
            <translation>los píxeles corregidos, todos ajustados</translation>
        </message>
        <message>
            <location filename="../../core/clouds/learn.py" />
            <source>the corrected pixels, places held out in turn</source>
            <translation>los píxeles corregidos, apartando por turno los lugares</translation>
        </message>
        <message>
            <location filename="../../core/raster/radiometry.py" />
            <source>the file's metadata</source>
            <translation>los metadatos del archivo</translation>
        </message>
        <message>
            <location filename="../../core/raster/radiometry.py" />
            <source>the file's reflectance scale factor</source>
            <translation>el factor de escala de reflectancia del archivo</translation>
        </message>
        <message>
            <location filename="../../core/raster/radiometry.py" />
            <source>the file's scale and offset</source>
            <translation>la escala y el desplazamiento del archivo</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>the pixels of the tile</source>
            <translation>los píxeles de la tesela</translation>
        </message>
        <message>
            <location filename="../../core/raster/beam_dimap.py" />
            <location filename="../../core/raster/sentinel2.py" />
            <source>the product's metadata</source>
            <translation>los metadatos del producto</translation>
        </message>
        <message>
            <location filename="../../plugin/network.py" />
            <source>the server answered {}</source>
            <translation>el servidor respondió {}</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>the spectra that the model keeps, which were chosen far apart,</source>
            <translation>los espectros que guarda el modelo, elegidos lejos unos de otros,</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>the spectra that the model learned from</source>
            <translation>los espectros de los que aprendió el modelo</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>the target</source>
            <translation>el objetivo</translation>
        </message>
        <message>
            <location filename="../../core/landcover/modelcard.py" />
            <source>the training pixels, {0} folds by place</source>
            <translation>los píxeles de entrenamiento, {0} partes por lugares</translation>
        </message>
        <message>
            <location filename="../../core/mapping/elsewhere.py" />
            <source>there is none</source>
            <translation>no hay ninguno</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <location filename="../../core/clouds/assessment.py" />
            <location filename="../../core/clouds/classes.py" />
            <location filename="../../core/clouds/scores.py" />
            <location filename="../../core/model/card.py" />
            <source>thin cloud</source>
            <translation>nube fina</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>third</source>
            <translation>tercero</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>this scene's spectra</source>
            <translation>los espectros de esta escena</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_sets.py" />
            <source>threshold</source>
            <translation>umbral</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>time series</source>
            <translation>serie temporal</translation>
        </message>
        <message>
            <location filename="../../core/picture.py" />
            <source>too high</source>
            <translation>demasiado alto</translation>
        </message>
        <message>
            <location filename="../../core/picture.py" />
            <source>too low</source>
            <translation>demasiado bajo</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>too seldom: the map is surer than it can be</source>
            <translation>demasiado pocas veces: el mapa está más seguro de lo que puede</translation>
        </message>
        <message>
            <location filename="../../core/model/optional.py" />
            <source>top of atmosphere</source>
            <translation>techo de la atmósfera</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>top of atmosphere reflectance</source>
            <translation>reflectancia al tope de la atmósfera</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <source>top-of-atmosphere</source>
            <translation>en el techo de la atmósfera</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>top-of-atmosphere reflectance</source>
            <translation>reflectancia en el techo de la atmósfera</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>top-of-atmosphere reflectance (L1C, L1TP)</source>
            <translation>reflectancia en el techo de la atmósfera (L1C, L1TP)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <source>train</source>
            <translation>entrenar</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>training</source>
            <translation>entrenamiento</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>transition</source>
            <translation>transición</translation>
        </message>
        <message>
            <location filename="../../core/clouds/s2cloudless.py" />
            <source>tree ensemble</source>
            <translation>conjunto de árboles</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>two bounds with {} % of the true values between them</source>
            <translation>dos límites con el {} % de los valores verdaderos entre ellos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>two dates</source>
            <translation>dos fechas</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <location filename="../../plugin/algorithms/validate_map.py" />
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>uncertainty</source>
            <translation>incertidumbre</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/input_noise.py" />
            <source>uncertainty propagation</source>
            <translation>propagación de la incertidumbre</translation>
        </message>
        <message>
            <location filename="../../core/batch/clouds.py" />
            <location filename="../../core/batch/summary.py" />
            <location filename="../../core/clouds/classes.py" />
            <location filename="../../core/clouds/detect.py" />
            <location filename="../../core/model/card.py" />
            <location filename="../../core/report.py" />
            <source>undecided</source>
            <translation>indeciso</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>unit</source>
            <translation>unidad</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>units</source>
            <translation>unidades</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>unknown</source>
            <translation>desconocida</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py" />
            <source>upper bound {}</source>
            <translation>límite superior {}</translation>
        </message>
        <message>
            <location filename="../../core/explain/leaf_boxes.py" />
            <source>uses {0}</source>
            <translation>usa {0}</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>valid</source>
            <translation>válidos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <location filename="../../plugin/algorithms/sample_design.py" />
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>validation</source>
            <translation>validación</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>value</source>
            <translation>valor</translation>
        </message>
        <message>
            <location filename="../../core/gp/kernels.py" />
            <source>variance</source>
            <translation>varianza</translation>
        </message>
        <message>
            <location filename="../../core/gp/kernels.py" />
            <source>variances</source>
            <translation>varianzas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>vegetation cover</source>
            <translation>cobertura vegetal</translation>
        </message>
        <message>
            <location filename="../../core/diagnostics.py" />
            <source>version unknown</source>
            <translation>versión desconocida</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>view zenith angle</source>
            <translation>ángulo cenital de observación</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2_angles.py" />
            <source>view zenith {0}</source>
            <translation>cenit de visión {0}</translation>
        </message>
        <message>
            <location filename="../../core/clouds/classes.py" />
            <source>water</source>
            <translation>agua</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/step.py" />
            <source>weights</source>
            <translation>pesos</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>where every band holds its mean over the scene: {}</source>
            <translation>donde cada banda tiene su media sobre la escena: {}</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>white: {}</source>
            <translation>blanco: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>why</source>
            <translation>por qué</translation>
        </message>
        <message>
            <location filename="../../core/explain/recurrence.py" />
            <source>with the activation {0} has no gradient here</source>
            <translation>con la activación {0} no tiene gradiente aquí</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/linear.py" />
            <source>with the equation {0}{1}{2} has no gradient here</source>
            <translation>con la ecuación {0}{1}{2} no tiene gradiente aquí</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/movement.py" />
            <source>with the reduction {0} has no gradient here</source>
            <translation>con la reducción {0} no tiene gradiente aquí</translation>
        </message>
        <message>
            <location filename="../../core/clouds/s2cloudless.py" />
            <source>written as ONNX; thresholds rounded down to float32</source>
            <translation>escrito como ONNX; umbrales redondeados hacia abajo a float32</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>zonal statistics</source>
            <translation>estadísticas zonales</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>{0} (rank correlation {1}).</source>
            <translation>{0} (correlación de rangos {1}).</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>{0} (rank correlation {1}; {2} with the image or the region itself).</source>
            <translation>{0} (correlación de rangos {1}; {2} con la propia imagen o región).</translation>
        </message>
        <message>
            <location filename="../../core/raster/resample.py" />
            <source>{0} (x, y {1}) does not overlap {2} (x, y {3}); choose files of one place.</source>
            <translation>{0} (x, y {1}) no se solapa con {2} (x, y {3}); elija archivos de un mismo lugar.</translation>
        </message>
        <message>
            <location filename="../../core/explain/input_noise.py" />
            <source>{0} + {1} of reflectance in each band, {2} + {3} in all together</source>
            <translation>{0} + {1} de la reflectancia en cada banda, {2} + {3} en todas juntas</translation>
        </message>
        <message>
            <location filename="../../core/raster/values.py" />
            <source>{0} 8-bit digital numbers; give scale and offset, or open the product with its metadata.</source>
            <translation>{0} números digitales de 8 bits; indique la escala y el desplazamiento, o abra el producto con sus metadatos.</translation>
        </message>
        <message>
            <location filename="../../core/cli/install.py" />
            <source>{0} Add --yes to agree.</source>
            <translation>{0} Añada --yes para aceptar.</translation>
        </message>
        <message>
            <location filename="../../core/install/packages.py" />
            <source>{0} Copy the diagnostics (menu TerraClara) into a report to the developers.</source>
            <translation>{0} Copie el diagnóstico (menú TerraClara) en un informe a los desarrolladores.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>{0} Corrected by {1}: a constant, a slope and a smooth part of what the model gets wrong there.</source>
            <translation>{0} Corregido por {1}: una constante, una pendiente y una parte suave de lo que el modelo yerra allí.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>{0} Download or copy it again.</source>
            <translation>{0} Descárguelo o cópielo otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/install/packages.py" />
            <source>{0} Install the Microsoft Visual C++ Redistributable 2015-2022, and try again.</source>
            <translation>{0} Instale Microsoft Visual C++ Redistributable 2015-2022 e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/computing.py" />
            <source>{0} MB of memory is too little; give at least {1} MB.</source>
            <translation>{0} MB de memoria es muy poco; dé al menos {1} MB.</translation>
        </message>
        <message>
            <location filename="../../core/explain/input_noise.py" />
            <source>{0} Noise of the bands ({1}) is added to the standard deviation.</source>
            <translation>{0} El ruido de las bandas ({1}) se suma a la desviación típica.</translation>
        </message>
        <message>
            <location filename="../../core/install/packages.py" />
            <source>{0} They need a newer numpy than this QGIS has; use a newer QGIS.</source>
            <translation>{0} Necesitan un numpy más nuevo que el de este QGIS; use un QGIS más nuevo.</translation>
        </message>
        <message>
            <location filename="../../core/explain/compare.py" />
            <source>{0} and the others have no band in common; compare models that take the same bands.</source>
            <translation>{0} y los demás no tienen ninguna banda en común; compare modelos que tomen las mismas bandas.</translation>
        </message>
        <message>
            <location filename="../../core/raster/sceneband.py" />
            <source>{0} and {1} both hold {2}</source>
            <translation>{0} y {1} contienen ambos {2}</translation>
        </message>
        <message>
            <location filename="../../core/landcover/change.py" />
            <source>{0} and {1} have different classes ({2} in one only); map both dates with the same classes.</source>
            <translation>{0} y {1} tienen clases distintas ({2} solo en uno); cartografíe ambas fechas con las mismas clases.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <source>{0} and {1} more</source>
            <translation>{0} y {1} más</translation>
        </message>
        <message>
            <location filename="../../core/landcover/classtext.py" />
            <source>{0} are no expected accuracies; give pairs such as 1=0.7,2=0.95.</source>
            <translation>{0} no son exactitudes esperadas; indique pares como 1=0.7,2=0.95.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/classtext.py" />
            <source>{0} are no values of classes; give whole numbers with commas between them.</source>
            <translation>{0} no son valores de clases; indique números enteros separados por comas.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/area_estimate.py" />
            <source>{0} areas do not fit {1} classes; give one for each.</source>
            <translation>{0} áreas no corresponden a {1} clases; indique una para cada una.</translation>
        </message>
        <message>
            <location filename="../../core/gp/earth_engine.py" />
            <source>{0} assigns no {1}; export it again.</source>
            <translation>{0} no asigna ningún {1}; expórtelo otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>{0} band names are given for {1} bands; give one for each.</source>
            <translation>Se dan {0} nombres de bandas para {1} bandas; indique uno para cada una.</translation>
        </message>
        <message>
            <location filename="../../core/raster/points.py" />
            <source>{0} cannot be brought into the map's CRS; it lies too far away.</source>
            <translation>{0} no se puede llevar al SRC del mapa; está demasiado lejos.</translation>
        </message>
        <message>
            <location filename="../../core/raster/resample.py" />
            <source>{0} cannot be brought onto the grid of the other bands ({1}). Check its CRS and its geotransform.</source>
            <translation>{0} no se puede llevar a la cuadrícula de las demás bandas ({1}). Compruebe su SRC y su geotransformación.</translation>
        </message>
        <message>
            <location filename="../../core/raster/resample.py" />
            <source>{0} cannot be brought onto the grid of the other bands. Check its CRS and its geotransform.</source>
            <translation>{0} no se puede llevar a la cuadrícula de las demás bandas. Compruebe su SRC y su geotransformación.</translation>
        </message>
        <message>
            <location filename="../../core/raster/mapfile.py" />
            <source>{0} cannot be opened as a map ({1}). Choose another file, or make the map again.</source>
            <translation>{0} no se puede abrir como mapa ({1}). Elija otro archivo o vuelva a hacer el mapa.</translation>
        </message>
        <message>
            <location filename="../../core/raster/vector.py" />
            <source>{0} cannot be opened as a vector file ({1}). Choose another file.</source>
            <translation>{0} no se puede abrir como archivo vectorial ({1}). Elija otro archivo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/vector.py" />
            <source>{0} cannot be opened as a vector file. Choose another file.</source>
            <translation>{0} no se puede abrir como archivo vectorial. Elija otro archivo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <location filename="../../core/raster/reader.py" />
            <location filename="../../core/raster/unpacked.py" />
            <source>{0} cannot be opened as an image ({1}). Choose another file, or copy or download it again.</source>
            <translation>{0} no se puede abrir como imagen ({1}). Elija otro archivo, o cópielo o descárguelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/badbands.py" />
            <location filename="../../core/raster/mapfile.py" />
            <location filename="../../core/raster/pointtable.py" />
            <location filename="../../core/raster/values.py" />
            <source>{0} cannot be read ({1}). Copy or download it again.</source>
            <translation>{0} no se puede leer ({1}). Cópielo o descárguelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/package.py" />
            <source>{0} cannot be read ({1}). Copy or download the package again.</source>
            <translation>{0} no se puede leer ({1}). Copie o descargue el paquete otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/gp/earth_engine.py" />
            <source>{0} cannot be read ({1}); check its name.</source>
            <translation>{0} no se puede leer ({1}); compruebe su nombre.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/estimate.py" />
            <location filename="../../core/tables.py" />
            <source>{0} cannot be read as a CSV ({1}); give another file.</source>
            <translation>{0} no se puede leer como CSV ({1}); indique otro archivo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>{0} cannot be read at column {1}, row {2}. Copy or download the file again.</source>
            <translation>{0} no se puede leer en la columna {1}, fila {2}. Copie o descargue el archivo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>{0} cannot be read at {1} ({2}). Copy or download the file again.</source>
            <translation>{0} no se puede leer en {1} ({2}). Copie o descargue el archivo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <location filename="../../core/raster/sentinel2.py" />
            <source>{0} cannot be read. Download the product again.</source>
            <translation>{0} no se puede leer. Descargue el producto de nuevo.</translation>
        </message>
        <message>
            <location filename="../../core/install/wheels.py" />
            <location filename="../../core/raster/preview.py" />
            <source>{0} cannot be read: {1}. Copy the file again.</source>
            <translation>{0} no se puede leer: {1}. Copie el archivo otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/raster/preview.py" />
            <source>{0} cannot be read: {1}. Make the map again.</source>
            <translation>{0} no se puede leer: {1}. Haga el mapa otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/raster/resample.py" />
            <source>{0} cannot be reprojected ({1}). Check its CRS and its geotransform.</source>
            <translation>{0} no se puede reproyectar ({1}). Compruebe su SRC y su geotransformación.</translation>
        </message>
        <message>
            <location filename="../../core/raster/vector.py" />
            <source>{0} cannot be reprojected to the scene's CRS; it lies too far away.</source>
            <translation>{0} no se puede reproyectar al SRC de la escena; está demasiado lejos.</translation>
        </message>
        <message>
            <location filename="../../core/cli/simulate.py" />
            <location filename="../../core/gp/earth_engine.py" />
            <location filename="../../core/gp/import_arrays.py" />
            <location filename="../../core/retrieval/emulator.py" />
            <location filename="../../core/retrieval/table.py" />
            <source>{0} cannot be written ({1}); choose another folder.</source>
            <translation>{0} no se puede escribir ({1}); elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>{0} cannot be written: the disk is full ({1} free). Free space and run again.</source>
            <translation>{0} no se puede escribir: el disco está lleno ({1} libres). Libere espacio y ejecute de nuevo.</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <location filename="../../core/install/folder.py" />
            <location filename="../../core/page.py" />
            <location filename="../../core/raster/journal.py" />
            <location filename="../../core/raster/vectorfile.py" />
            <location filename="../../core/raster/writer.py" />
            <source>{0} cannot be written: {1}. Choose another folder.</source>
            <translation>{0} no se puede escribir: {1}. Elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../core/install/download.py" />
            <source>{0} cannot be written: {1}. Make room or choose another folder.</source>
            <translation>{0} no se puede escribir: {1}. Libere espacio o elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../core/install/unpack.py" />
            <source>{0} cannot be written: {1}. Make room, or make the folder writable.</source>
            <translation>{0} no se puede escribir: {1}. Libere espacio, o permita escribir en la carpeta.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>{0} cannot be written: {1}. The map itself is complete.</source>
            <translation>{0} no se puede escribir: {1}. El mapa en sí está completo.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/laws.py" />
            <source>{0} cannot go from {1} to {2}; stay within {3} to {4}, the lower first.</source>
            <translation>{0} no puede ir de {1} a {2}; quédese entre {3} y {4}, primero el menor.</translation>
        </message>
        <message>
            <location filename="../../core/explain/players.py" />
            <source>{0} channels are not those of {1} dates; give the network's own number.</source>
            <translation>{0} canales no son los de {1} fechas; indique el número propio de la red.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <source>{0} classes</source>
            <translation>{0} clases</translation>
        </message>
        <message>
            <location filename="../../core/raster/values.py" />
            <source>{0} comes from angles up to {1} degrees; check its scale.</source>
            <translation>{0} viene de ángulos de hasta {1} grados; compruebe su escala.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/install.py" />
            <source>{0} comes with TerraClara and needs no install.</source>
            <translation>{0} viene con TerraClara y no hace falta instalarlo.</translation>
        </message>
        <message>
            <location filename="../../core/install/download.py" />
            <source>{0} could not be downloaded ({1}). Check the network and its proxy, or give a folder of wheels, which a computer with a network can make.</source>
            <translation>{0} no se pudo descargar ({1}). Compruebe la red y su proxy, o indique una carpeta de wheels, que se puede hacer en un equipo con red.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>{0} date</source>
            <translation>{0} fecha</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>{0} dates</source>
            <translation>{0} fechas</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>{0} days are given for {1} maps; give one for each, in their order.</source>
            <translation>Se dan {0} días para {1} mapas; indique uno para cada uno, en su orden.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>{0} days between plot and image are not possible; give 0 or more.</source>
            <translation>{0} días entre la parcela y la imagen no son posibles; indique 0 o más.</translation>
        </message>
        <message>
            <location filename="../../core/raster/metadata.py" />
            <source>{0} declares a document type, which no satellite product does. Download the product again.</source>
            <translation>{0} declara un tipo de documento, lo que ningún producto de satélite hace. Descargue el producto de nuevo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/values.py" />
            <source>{0} digital numbers; give their scale, scale=0.0001 for reflectance x 10,000.</source>
            <translation>{0} números digitales; indique su escala, scale=0.0001 para reflectancia x 10,000.</translation>
        </message>
        <message>
            <location filename="../../core/model/save.py" />
            <source>{0} does not end in .onnx, as a model's file does. Choose another name.</source>
            <translation>{0} no termina en .onnx, como el archivo de un modelo. Elija otro nombre.</translation>
        </message>
        <message>
            <location filename="../../core/raster/find.py" />
            <location filename="../../core/raster/mapfile.py" />
            <location filename="../../core/raster/scene.py" />
            <source>{0} does not exist. Check the path, or choose it again.</source>
            <translation>{0} no existe. Compruebe la ruta o vuelva a elegirlo.</translation>
        </message>
        <message>
            <location filename="../../core/install/download.py" />
            <source>{0} does not have it</source>
            <translation>{0} no lo tiene</translation>
        </message>
        <message>
            <location filename="../../core/clouds/package.py" />
            <source>{0} does not hold {1}/{2}. Give the wheel of the supported version.</source>
            <translation>{0} no contiene {1}/{2}. Indique la wheel de la versión admitida.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/learn.py" />
            <source>{0} does not know {1}; it knows {2}.</source>
            <translation>{0} no conoce {1}; conoce {2}.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/change.py" />
            <source>{0} does not lie on the pixels of {1}; bring it onto the first's grid, classes with the nearest neighbor.</source>
            <translation>{0} no está en los píxeles de {1}; llévelo a la cuadrícula del primero, las clases con el vecino más próximo.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>{0} does not lie on the pixels of {1}; map all dates on one grid.</source>
            <translation>{0} no está en los píxeles de {1}; cartografíe todas las fechas en una misma cuadrícula.</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>{0} does not name two classes; give against=NAME,OTHER.</source>
            <translation>{0} no nombra dos clases; indique against=NAME,OTHER.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>{0} does not overlap the map {1}; choose the reference of its place.</source>
            <translation>{0} no se solapa con el mapa {1}; elija la referencia de su lugar.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/composite.py" />
            <source>{0} does not overlap {1}; a composite needs scenes of one place, so leave it out.</source>
            <translation>{0} no se solapa con {1}; un compuesto necesita escenas de un lugar, así que omítala.</translation>
        </message>
        <message>
            <location filename="../../core/model/bare.py" />
            <source>{0} does not say how many bands it takes. Name them with --bands.</source>
            <translation>{0} no dice cuántas bandas toma. Nómbrelas con --bands.</translation>
        </message>
        <message>
            <location filename="../../core/gp/earth_engine.py" />
            <source>{0} does not say what its {1} bands are; name them with --bands.</source>
            <translation>{0} no dice qué son sus {1} bandas; nómbrelas con --bands.</translation>
        </message>
        <message>
            <location filename="../../core/gp/exchange.py" />
            <source>{0} ends in none of {1}; change the name.</source>
            <translation>{0} no termina en ninguno de {1}; cambie el nombre.</translation>
        </message>
        <message>
            <location filename="../../core/explain/compare.py" />
            <source>{0} explanations are to be compared; it takes {1} to {2}: this one and one to {3} others.</source>
            <translation>Explicaciones por comparar: {0}; se necesitan de {1} a {2} (esta y de una a {3} más).</translation>
        </message>
        <message>
            <location filename="../../core/landcover/train.py" />
            <source>{0} folds are not possible; give 2 to 50.</source>
            <translation>{0} partes no son posibles; indique de 2 a 50.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>{0} from Sentinel-2</source>
            <translation>{0} de Sentinel-2</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>{0} from Sentinel-2 {1}</source>
            <translation>{0} a partir de Sentinel-2 {1}</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>{0} gives no class to a value of the reference; write pairs such as 0=shadow,1=clear,4=cloud with clear, cloud, thin cloud, shadow, water or snow, and leave out what is to be ignored.</source>
            <translation>{0} no da ninguna clase a un valor de la referencia; escriba pares como 0=shadow,1=clear,4=cloud con clear, cloud, thin cloud, shadow, water o snow, y omita lo que se deba ignorar.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/outputs.py" />
            <source>{0} gives {1} channel{2}, but {3} are named: {4}. Name each channel once, in order.</source>
            <translation>{0} da {1} canales{2}, pero se nombran {3}: {4}. Nombre cada canal una vez, en orden.</translation>
        </message>
        <message>
            <location filename="../../core/raster/resample.py" />
            <source>{0} has another CRS than a rotated or flipped grid; reproject it first.</source>
            <translation>{0} tiene otro SRC que una cuadrícula girada o volteada; reproyéctelo antes.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>{0} has another CRS than the map; bring it into the map's first, with the nearest neighbor.</source>
            <translation>{0} tiene otro SRC que el mapa; llévelo primero al del mapa, con el vecino más próximo.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>{0} has another CRS than the map; bring it into the map's first.</source>
            <translation>{0} tiene otro SRC que el mapa; llévelo primero al del mapa.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/composite.py" />
            <source>{0} has another CRS than {1}; a composite needs scenes of one CRS, such as one tile or one UTM zone.</source>
            <translation>{0} tiene otro SRC que {1}; un compuesto necesita escenas de un solo SRC, como una tesela o una zona UTM.</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>{0} has changed since the scene was opened; open it again.</source>
            <translation>{0} ha cambiado desde que se abrió la escena; ábrala otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>{0} has its images as Zarr, which is not read. Choose an item whose images are GeoTIFF or JPEG 2000.</source>
            <translation>{0} tiene sus imágenes en Zarr, que no se lee. Elija un ítem cuyas imágenes sean GeoTIFF o JPEG 2000.</translation>
        </message>
        <message>
            <location filename="../../core/raster/points.py" />
            <source>{0} has neither points nor polygons; choose the layer of the samples.</source>
            <translation>{0} no tiene ni puntos ni polígonos; elija la capa de las muestras.</translation>
        </message>
        <message>
            <location filename="../../core/gp/exchange.py" />
            <source>{0} has no arrays beside it ({1}); only Gaussian processes that were kept with them can be exported.</source>
            <translation>{0} no tiene matrices a su lado ({1}); solo se pueden exportar procesos gaussianos que se guardaron con ellas.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/validate.py" />
            <source>{0} has no band 'mean'; its bands are {1}. Choose a map of a variable.</source>
            <translation>{0} no tiene la banda 'mean'; sus bandas son {1}. Elija un mapa de una variable.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/state.py" />
            <source>{0} has no band 'mean'; map {1} again.</source>
            <translation>{0} no tiene la banda 'mean'; haga el mapa {1} otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>{0} has no band `class`. Make a cloud map with `terraclara clouds`.</source>
            <translation>{0} no tiene la banda `class`. Haga un mapa de nubes con `terraclara clouds`.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>{0} has no band of its own. {1}</source>
            <translation>{0} no tiene bandas propias. {1}</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/zones.py" />
            <source>{0} has no band {1}; choose a map with its standard deviation.</source>
            <translation>{0} no tiene la banda {1}; elija un mapa con su desviación típica.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>{0} has no band {1}; choose from {2}.</source>
            <translation>{0} no tiene la banda {1}; elija entre {2}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>{0} has no band {1}; choose maps of a variable with its standard deviation.</source>
            <translation>{0} no tiene la banda {1}; elija mapas de una variable con su desviación típica.</translation>
        </message>
        <message>
            <location filename="../../core/bands.py" />
            <location filename="../../core/landcover/classmap.py" />
            <source>{0} has no band {1}; it has {2}.</source>
            <translation>{0} no tiene la banda {1}; tiene {2}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>{0} has no column called {1} or 'value'; name the column of the value. It has {2}.</source>
            <translation>{0} no tiene ninguna columna llamada {1} o 'value'; indique la columna del valor. Tiene {2}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>{0} has no column {1}; it has {2}.</source>
            <translation>{0} no tiene la columna {1}; tiene {2}.</translation>
        </message>
        <message>
            <location filename="../../core/raster/pointtable.py" />
            <source>{0} has no columns of coordinates: name them lon and lat (degrees), or x and y (the scene's CRS, or that of {1}|crs=EPSG:...). It has {2}.</source>
            <translation>{0} no tiene columnas de coordenadas: llámelas lon y lat (grados), o x e y (el SRC de la escena, o el de {1}|crs=EPSG:...). Tiene {2}.</translation>
        </message>
        <message>
            <location filename="../../core/raster/area.py" />
            <location filename="../../core/raster/labels.py" />
            <location filename="../../core/raster/points.py" />
            <source>{0} has no field {1}; it has {2}.</source>
            <translation>{0} no tiene el campo {1}; tiene {2}.</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>{0} has no granule; the product is incomplete, download it again.</source>
            <translation>{0} no tiene gránulo; el producto está incompleto, descárguelo otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/raster/vector.py" />
            <source>{0} has no layer {1}. Choose one of its layers.</source>
            <translation>{0} no tiene la capa {1}. Elija una de sus capas.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/classmap.py" />
            <source>{0} has no pixel with a class; check its nodata value and the classes left out.</source>
            <translation>{0} no tiene ningún píxel con clase; compruebe su valor sin datos y las clases omitidas.</translation>
        </message>
        <message>
            <location filename="../../core/raster/labels.py" />
            <source>{0} has no polygon or point with a value in {1}; draw some and fill it in.</source>
            <translation>{0} no tiene ningún polígono ni punto con un valor en {1}; dibuje algunos y rellénelo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/area.py" />
            <source>{0} has no polygon; draw the area as polygons.</source>
            <translation>{0} no tiene ningún polígono; dibuje el área con polígonos.</translation>
        </message>
        <message>
            <location filename="../../core/raster/area.py" />
            <source>{0} has no polygon; draw the areas as polygons.</source>
            <translation>{0} no tiene ningún polígono; dibuje las áreas con polígonos.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>{0} has no probability at any sample; choose the one of this map.</source>
            <translation>{0} no tiene probabilidad en ninguna muestra; elija la de este mapa.</translation>
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>{0} has no rule for the network's operator {1}. Choose {2}.</source>
            <translation>{0} no tiene ninguna regla para el operador {1} de la red. Elija {2}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>{0} has no table: it needs a row of names, a column of wavelengths and at least one more. Give such a table.</source>
            <translation>{0} no tiene tabla: necesita una fila de nombres, una columna de longitudes de onda y al menos una más. Dé una tabla así.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>{0} has rows of different lengths; every row needs {1} cells.</source>
            <translation>{0} tiene filas de longitudes distintas; cada fila necesita {1} celdas.</translation>
        </message>
        <message>
            <location filename="../../core/model/deepness.py" />
            <source>{0} has {1} = {2}, but takes {3} bands: one number a band is needed. Ask the model's author for a file with valid metadata.</source>
            <translation>{0} tiene {1} = {2}, pero toma {3} bandas: se necesita un número por banda. Pida al autor del modelo un archivo con metadatos válidos.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>{0} has {1} band(s), and {2} names {3}. Download both again.</source>
            <translation>{0} tiene {1} banda(s), y {2} nombra la {3}. Descargue ambos de nuevo.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/classmap.py" />
            <source>{0} has {1} bands and none is named `class`; say which one holds the classes.</source>
            <translation>{0} tiene {1} bandas y ninguna se llama `class`; diga cuál contiene las clases.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/change.py" />
            <source>{0} has {1} bands and {2} {3}; both need one band for each class.</source>
            <translation>{0} tiene {1} bandas y {2} {3}; ambos necesitan una banda por clase.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/classmap.py" />
            <source>{0} has {1} different values, more than any map of classes; choose its band of classes.</source>
            <translation>{0} tiene {1} valores distintos, más que cualquier mapa de clases; elija su banda de clases.</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>{0} has {1} granules; choose one of them, such as {2}/{3}.</source>
            <translation>{0} tiene {1} gránulos; elija uno de ellos, como {2}/{3}.</translation>
        </message>
        <message>
            <location filename="../../core/model/bare.py" />
            <source>{0} has {1} inputs ({2}) and no card. Only models with one input of bands can be used without a card.</source>
            <translation>{0} tiene {1} entradas ({2}) y ninguna ficha. Sin ficha solo se pueden usar modelos con una entrada de bandas.</translation>
        </message>
        <message>
            <location filename="../../core/model/check.py" />
            <source>{0} has {1} of type {2}, which is no band of a map. Export the model with tensor outputs (skl2onnx: zipmap=False).</source>
            <translation>{0} tiene {1} de tipo {2}, que no es la banda de un mapa. Exporte el modelo con salidas de tensores (skl2onnx: zipmap=False).</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/consistency.py" />
            <source>{0} held-out simulations are too few for p-values; give 1000.</source>
            <translation>{0} simulaciones apartadas son pocas para valores p; indique 1000.</translation>
        </message>
        <message>
            <location filename="../../core/gp/earth_engine.py" />
            <source>{0} holds a process of {1} bands, and {2} are named: {3}. Name all of them with --bands, in the script's order.</source>
            <translation>{0} contiene un proceso de {1} bandas, y se nombran {2}: {3}. Nómbrelas todas con --bands, en el orden del script.</translation>
        </message>
        <message>
            <location filename="../../core/cli/maps.py" />
            <source>{0} holds more than a request. Repeat the map of a provenance file with `terraclara rerun`.</source>
            <translation>{0} contiene más que una petición. Repita el mapa de un archivo de procedencia con `terraclara rerun`.</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>{0} holds no band images; the product is incomplete, download it again.</source>
            <translation>{0} no contiene imágenes de bandas; el producto está incompleto, descárguelo otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/change.py" />
            <source>{0} holds no class probabilities: the bands of a pixel sum to {1} and not to 1. Choose the raster of the class probabilities.</source>
            <translation>{0} no contiene probabilidades de clases: las bandas de un píxel suman {1} y no 1. Elija el ráster de las probabilidades de las clases.</translation>
        </message>
        <message>
            <location filename="../../core/raster/scene.py" />
            <source>{0} holds no product that is known (Sentinel-2 with MTD_MSIL1C.xml or MTD_MSIL2A.xml, Landsat with its MTL file); choose its image files.</source>
            <translation>{0} no contiene ningún producto conocido (Sentinel-2 con MTD_MSIL1C.xml o MTD_MSIL2A.xml, Landsat con su archivo MTL); elija sus archivos de imagen.</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>{0} holds no reflective band that its metadata name. Choose its images, or download it again.</source>
            <translation>{0} no contiene ninguna banda reflectiva que nombren sus metadatos. Elija sus imágenes, o descárguelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../core/cli/maps.py" />
            <source>{0} holds no request; give a JSON file that has one under `request`, as a provenance does.</source>
            <translation>{0} no contiene ninguna petición; indique un archivo JSON que la tenga en `request`, como un archivo de procedencia.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/series.py" />
            <source>{0} holds no scene; choose the folder with one scene for each date.</source>
            <translation>{0} no contiene ninguna escena; elija la carpeta con una escena por fecha.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>{0} holds numbers of Landsat Level-1, and the MTL file that makes reflectance of them does not lie beside it: put it there, or give scale and offset.</source>
            <translation>{0} contiene números de Landsat Level-1, y el archivo MTL que los convierte en reflectancia no está junto a él: póngalo ahí, o dé escala y desplazamiento.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>{0} holds radiance and no reflectance. Choose an item of reflectance.</source>
            <translation>{0} contiene radiancia y no reflectancia. Elija un ítem con reflectancia.</translation>
        </message>
        <message>
            <location filename="../../core/raster/beam_dimap.py" />
            <source>{0} holds radiance and no reflectance. Convert it to reflectance with SNAP, or choose another product.</source>
            <translation>{0} contiene radiancia y no reflectancia. Conviértala en reflectancia con SNAP o elija otro producto.</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>{0} holds several Landsat products; choose the MTL file of one.</source>
            <translation>{0} contiene varios productos Landsat; elija el archivo MTL de uno.</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>{0} holds {1} Sentinel-2 products; choose one of them.</source>
            <translation>{0} contiene {1} productos Sentinel-2; elija uno de ellos.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>{0} holds {1} labeled points already; choose another name for new ones.</source>
            <translation>{0} ya contiene {1} puntos etiquetados; elija otro nombre para los nuevos.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>{0} holds {1} training samples; at most {2} can be imported.</source>
            <translation>{0} contiene {1} muestras de entrenamiento; se pueden importar {2} como máximo.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>{0} holds {1} where a probability from 0 to 1 was expected; choose the raster of the class probabilities.</source>
            <translation>{0} contiene {1} donde se esperaba una probabilidad de 0 a 1; elija el ráster de las probabilidades de las clases.</translation>
        </message>
        <message>
            <location filename="../../core/install/unpack.py" />
            <source>{0} holds {1}, which QGIS itself brings and which must not be replaced. Leave this wheel out.</source>
            <translation>{0} contiene {1}, que trae el propio QGIS y no se debe reemplazar. Omita este paquete (wheel).</translation>
        </message>
        <message>
            <location filename="../../core/install/unpack.py" />
            <source>{0} holds {1}, which leads out of its folder. It is not the published package.</source>
            <translation>{0} contiene {1}, que lleva fuera de su carpeta. No es el paquete publicado.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/package.py" />
            <source>{0} in {1} is larger than any file of {2}. Download the package again.</source>
            <translation>{0} en {1} es mayor que cualquier archivo de {2}. Descargue el paquete de nuevo.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/s2cloudless.py" />
            <source>{0} in {1} is no text ({2}). Copy or download the package again.</source>
            <translation>{0} en {1} no es un texto ({2}). Copie o descargue el paquete otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/s2cloudless.py" />
            <source>{0} in {1} is not the expected model: it takes {2} bands. Give the wheel of the supported version.</source>
            <translation>{0} en {1} no es el modelo esperado: toma {2} bandas. Dé el paquete (wheel) de la versión admitida.</translation>
        </message>
        <message>
            <location filename="../../core/model/deepness.py" />
            <source>{0} is a Deepness model whose input is no image of shape (n, channels, size, size). Export it with such an input.</source>
            <translation>{0} es un modelo de Deepness cuya entrada no es una imagen de forma (n, channels, size, size). Expórtelo con una entrada así.</translation>
        </message>
        <message>
            <location filename="../../core/model/deepness.py" />
            <source>{0} is a Deepness {1}; TerraClara maps pixels, so it runs segmentors and regressors.</source>
            <translation>{0} es un {1} de Deepness; TerraClara cartografía píxeles, así que ejecuta segmentadores y regresores.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_item.py" />
            <source>{0} is a STAC item, which is a scene of its own. Choose one item, or map several as a batch.</source>
            <translation>{0} es un ítem STAC, que es una escena por sí mismo. Elija un solo ítem, o cartografíe varios en lote.</translation>
        </message>
        <message>
            <location filename="../../core/install/folder.py" />
            <location filename="../../core/raster/writer.py" />
            <source>{0} is a file; give the name of a folder.</source>
            <translation>{0} es un archivo; indique el nombre de una carpeta.</translation>
        </message>
        <message>
            <location filename="../../core/model/catalog.py" />
            <source>{0} is a folder, not a model. Give an .onnx file, or an id of the catalog.</source>
            <translation>{0} es una carpeta, no un modelo. Indique un archivo .onnx, o un identificador del catálogo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>{0} is a folder; give the name of a file.</source>
            <translation>{0} es una carpeta; indique el nombre de un archivo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>{0} is an input of this run; choose another name for the output.</source>
            <translation>{0} es una entrada de esta ejecución; elija otro nombre para la salida.</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>{0} is closed already; start the run again.</source>
            <translation>{0} ya está cerrado; inicie la ejecución otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/raster/mapfile.py" />
            <source>{0} is closed; open it again.</source>
            <translation>{0} está cerrado; ábralo otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/raster/scratch.py" />
            <source>{0} is closed; start the run again.</source>
            <translation>{0} está cerrado; inicie la ejecución otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/install/wheels.py" />
            <source>{0} is cut off: it has {1} bytes where {2} are due. Copy or download it again.</source>
            <translation>{0} está cortado: tiene {1} bytes de {2}. Cópielo o descárguelo otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/install/unpack.py" />
            <source>{0} is damaged ({1}). Copy or download it again.</source>
            <translation>{0} está dañado ({1}). Cópielo o descárguelo otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/raster/metadata.py" />
            <source>{0} is damaged ({1}); download the product again.</source>
            <translation>{0} está dañado ({1}); descargue el producto otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/install/unpack.py" />
            <source>{0} is damaged: it claims to hold more than any wheel does. Download it again.</source>
            <translation>{0} está dañado: declara un contenido mayor que el de cualquier wheel. Descárguelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../core/model/check.py" />
            <source>{0} is damaged: the constant {1} announces {2} bytes and holds {3}. Copy or download the file again.</source>
            <translation>{0} está dañado: la constante {1} anuncia {2} bytes y contiene {3}. Copie o descargue el archivo otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/model/check.py" />
            <source>{0} is damaged: the constant {1} has a negative size {2}. Copy or download the file again.</source>
            <translation>{0} está dañado: la constante {1} tiene un tamaño negativo {2}. Copie o descargue el archivo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/provenance.py" />
            <source>{0} is damaged: what it says of {1} cannot be read. Copy it again, or make a new map with `terraclara run`.</source>
            <translation>{0} está dañado: no se puede leer lo que dice de {1}. Cópielo de nuevo, o haga un mapa nuevo con `terraclara run`.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/package.py" />
            <source>{0} is damaged: {1} in it is larger than it can be. Download it again.</source>
            <translation>{0} está dañado: {1} en él es mayor de lo que puede ser. Descárguelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>{0} is damaged; download the product again.</source>
            <translation>{0} está dañado; descargue el producto otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stack.py" />
            <source>{0} is given for two dates; give each date its own file.</source>
            <translation>Se da {0} para dos fechas; dé a cada fecha su propio archivo.</translation>
        </message>
        <message>
            <location filename="../../core/explain/series.py" />
            <source>{0} is given for two dates; give each date once.</source>
            <translation>{0} se da para dos fechas; dé cada fecha una vez.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/install.py" />
            <source>{0} is installed already.</source>
            <translation>{0} ya está instalado.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/series.py" />
            <source>{0} is judged by its date alone. {1}</source>
            <translation>{0} se juzga solo por su fecha. {1}</translation>
        </message>
        <message>
            <location filename="../../core/gp/earth_engine.py" />
            <source>{0} is larger than {1} MB; that is no exported process.</source>
            <translation>{0} es mayor que {1} MB; eso no es un proceso exportado.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/many.py" />
            <location filename="../../core/retrieval/readout.py" />
            <source>{0} is left out. {1}</source>
            <translation>{0} se omite. {1}</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>{0} is needed and the scene does not tell it; give the angle {1} in degrees.</source>
            <translation>Se necesita {0} y la escena no lo dice; indique el ángulo {1} en grados.</translation>
        </message>
        <message>
            <location filename="../../core/page.py" />
            <source>{0} is neither a folder nor the name of a page; let it end in .html.</source>
            <translation>{0} no es ni una carpeta ni el nombre de una página; que termine en .html.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/moved.py" />
            <source>{0} is neither in {1} nor at its old place, {2}. Give the folder that holds it under the same name.</source>
            <translation>{0} no está ni en {1} ni en su lugar anterior, {2}. Indique la carpeta que lo contiene con el mismo nombre.</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>{0} is no Landsat metadata file, or a damaged one. Download the product again.</source>
            <translation>{0} no es un archivo de metadatos de Landsat, o está dañado. Descargue el producto de nuevo.</translation>
        </message>
        <message>
            <location filename="../../core/model/lightgbm_text.py" />
            <source>{0} is no LightGBM model that can be read ({1}). Copy or download it again, or export another.</source>
            <translation>{0} no es un modelo de LightGBM que se pueda leer ({1}). Cópielo o descárguelo otra vez, o exporte otro.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/cluster.py" />
            <source>{0} is no address of a cluster's scheduler. Give one such as tcp://10.0.0.5:8786, which `dask scheduler` tells when it starts.</source>
            <translation>{0} no es la dirección del planificador de un clúster. Dé una como tcp://10.0.0.5:8786, que `dask scheduler` dice al iniciarse.</translation>
        </message>
        <message>
            <location filename="../../core/raster/scene.py" />
            <source>{0} is no angle; give {1} in degrees.</source>
            <translation>{0} no es un ángulo; indique {1} en grados.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/classes.py" />
            <source>{0} is no class of a cloud map</source>
            <translation>{0} no es una clase de un mapa de nubes</translation>
        </message>
        <message>
            <location filename="../../core/landcover/calibrate.py" />
            <source>{0} is no class of {1}; it knows {2}.</source>
            <translation>{0} no es una clase de {1}; conoce {2}.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>{0} is no cloud map: it has no band `class`, but {1}. Make one with `terraclara clouds`.</source>
            <translation>{0} no es un mapa de nubes: no tiene la banda `class`, sino {1}. Haga uno con `terraclara clouds`.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/composite.py" />
            <source>{0} is no cloud map: it has no band `{1}`. Make one with `terraclara clouds`.</source>
            <translation>{0} no es un mapa de nubes: no tiene la banda `{1}`. Haga uno con `terraclara clouds`.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>{0} is no cloud map: its band `class` holds values above {1}. Make one with `terraclara clouds`.</source>
            <translation>{0} no es un mapa de nubes: su banda `class` contiene valores por encima de {1}. Haga uno con `terraclara clouds`.</translation>
        </message>
        <message>
            <location filename="../../core/cli/train.py" />
            <source>{0} is no color of a class; write CLASS=#RRGGBB.</source>
            <translation>{0} no es un color de una clase; escriba CLASS=#RRGGBB.</translation>
        </message>
        <message>
            <location filename="../../core/cli/batch.py" />
            <location filename="../../core/clouds/composite.py" />
            <source>{0} is no day; write it as 2023-06-08.</source>
            <translation>{0} no es un día; escríbalo como 2023-06-08.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>{0} is no day; write it as 2024-06-30.</source>
            <translation>{0} no es un día; escríbalo como 2024-06-30.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/emulator.py" />
            <source>{0} is no emulator ({1}); train one again.</source>
            <translation>{0} no es un emulador ({1}); entrene uno de nuevo.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/classmap.py" />
            <source>{0} is no map of classes: band {1} holds values such as {2}; a class is a whole number from 0 to {3}.</source>
            <translation>{0} no es un mapa de clases: la banda {1} contiene valores como {2}; una clase es un número entero de 0 a {3}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/compare.py" />
            <source>{0} is no method, model or scene to compare with. Methods are {1}.</source>
            <translation>{0} no es un método, un modelo ni una escena con que comparar. Los métodos son {1}.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/outputs.py" />
            <source>{0} is no model of clouds as far as it says. If it is, say what each of its channels is, in order: clear, cloud, thin cloud, shadow, water or snow.</source>
            <translation>{0} no es un modelo de nubes, según lo que dice. Si lo es, diga qué es cada uno de sus canales, en orden: clear, cloud, thin cloud, shadow, water o snow.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>{0} is no npz file of plain arrays ({1}). Save it with numpy.savez.</source>
            <translation>{0} no es un archivo npz de matrices simples ({1}). Guárdelo con numpy.savez.</translation>
        </message>
        <message>
            <location filename="../../core/gp/earth_engine.py" />
            <source>{0} is no script of arrays for Earth Engine ({1}). Give a script of arrays, or a table of them.</source>
            <translation>{0} no es un script de matrices para Earth Engine ({1}). Dé un script de matrices o una tabla de ellas.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_item.py" />
            <source>{0} is no single image but a list of them; choose the STAC item of one.</source>
            <translation>{0} no es una sola imagen, sino una lista de ellas; elija el ítem STAC de una.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/estimate.py" />
            <location filename="../../core/retrieval/table.py" />
            <source>{0} is no table of simulations ({1}); make one with `simulate`.</source>
            <translation>{0} no es una tabla de simulaciones ({1}); haga una con `simulate`.</translation>
        </message>
        <message>
            <location filename="../../core/raster/pointtable.py" />
            <source>{0} is no text in UTF-8; save the table as CSV in UTF-8.</source>
            <translation>{0} no es un texto en UTF-8; guarde la tabla como CSV en UTF-8.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <source>{0} is no way to take several files; choose {1}.</source>
            <translation>{0} no es una forma de tomar varios archivos; elija {1}.</translation>
        </message>
        <message>
            <location filename="../../core/install/wheels.py" />
            <source>{0} is no wheel. Choose {1}, or the folder that holds it.</source>
            <translation>{0} no es un paquete wheel. Elija {1} o la carpeta que lo contiene.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/zones.py" />
            <source>{0} is no {1}; let it end in {2}.</source>
            <translation>{0} no es un {1}; que termine en {2}.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/provenance.py" />
            <source>{0} is not a provenance file of TerraClara (they end in .provenance.json). Choose the one beside the map.</source>
            <translation>{0} no es un archivo de procedencia de TerraClara (terminan en .provenance.json). Elija el que está junto al mapa.</translation>
        </message>
        <message>
            <location filename="../../core/model/graph.py" />
            <source>{0} is not a whole ONNX model ({1}). Copy or download the file again.</source>
            <translation>{0} no es un modelo ONNX entero ({1}). Copie o descargue el archivo otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>{0} is not inside the scene of {1} x {2} pixels. Choose a place inside it.</source>
            <translation>{0} no está dentro de la escena de {1} x {2} píxeles. Elija un lugar dentro de ella.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/provenance.py" />
            <source>{0} is not the file that it was when that map was made. Bring the old one back, or make a new map with `terraclara run`.</source>
            <translation>{0} no es el archivo que era cuando se hizo ese mapa. Recupere el anterior, o haga un mapa nuevo con `terraclara run`.</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>{0} is not the name of a {1}; let it end in {2}.</source>
            <translation>{0} no es un nombre para: {1}; que termine en {2}.</translation>
        </message>
        <message>
            <location filename="../../core/install/wheels.py" />
            <source>{0} is not the published {1} {2}: its SHA-256 begins with {3}, not {4}. Download it again.</source>
            <translation>{0} no es el {1} {2} publicado: su SHA-256 empieza por {3}, no por {4}. Descárguelo otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>{0} is nothing to explain. {1}</source>
            <translation>{0} no es nada que explicar. {1}</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>{0} is of Landsat Level-1, whose numbers become reflectance by the MTL file alone. Choose that file beside its images, or an item of Level-2.</source>
            <translation>{0} es de Landsat Level-1, cuyos números solo se convierten en reflectancia con el archivo MTL. Elija ese archivo junto a sus imágenes, o un ítem de Level-2.</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>{0} is of the Multispectral Scanner, which saw neither blue nor short-wave infrared. Choose a product of TM, ETM+ or OLI (Landsat 4 to 9).</source>
            <translation>{0} es del Multispectral Scanner, que no veía ni el azul ni el infrarrojo de onda corta. Elija un producto de TM, ETM+ u OLI (Landsat 4 a 9).</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>{0} is of {1}, whose images are neither reflectance nor on a map. Choose a product of Level-1C or Level-2A.</source>
            <translation>{0} es de {1}, cuyas imágenes no son reflectancia ni están en un mapa. Elija un producto de Level-1C o Level-2A.</translation>
        </message>
        <message>
            <location filename="../../core/model/session.py" />
            <source>{0} is offered but could not be used here.</source>
            <translation>{0} se ofrece, pero no se pudo usar aquí.</translation>
        </message>
        <message>
            <location filename="../../core/model/check.py" />
            <source>{0} is refused: it wants to read {1}, outside its own folder. Ask its author for a single file.</source>
            <translation>{0} se rechaza: quiere leer {1}, fuera de su propia carpeta. Pida a su autor un único archivo.</translation>
        </message>
        <message>
            <location filename="../../core/model/check.py" />
            <source>{0} is refused: its constant {1} of shape {2} would take {3} GB. Such a file is damaged or hostile.</source>
            <translation>{0} se rechaza: su constante {1} de forma {2} ocuparía {3} GB. Un archivo así está dañado o es hostil.</translation>
        </message>
        <message>
            <location filename="../../core/model/check.py" />
            <source>{0} is refused: its operator {1} would create {2} numbers. Such a file is damaged or hostile.</source>
            <translation>{0} se rechaza: su operador {1} crearía {2} números. Un archivo así está dañado o es hostil.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/detect.py" />
            <source>{0} is the name of the map already; choose another.</source>
            <translation>{0} es ya el nombre del mapa; elija otro.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/series.py" />
            <source>{0} is the same image as {1}; give each date once.</source>
            <translation>{0} es la misma imagen que {1}; indique cada fecha una vez.</translation>
        </message>
        <message>
            <location filename="../../core/model/session.py" />
            <source>{0} is written for a newer ONNX than the installed ONNX Runtime {1} knows ({2}). Update onnxruntime, or export the model with an older operator set.</source>
            <translation>{0} está escrito para un ONNX más nuevo que el que conoce el ONNX Runtime {1} instalado ({2}). Actualice onnxruntime, o exporte el modelo con un conjunto de operadores anterior.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>{0} labeled pixels were left out: the map holds no class there.</source>
            <translation>{0} píxeles etiquetados se omitieron: el mapa no tiene clase allí.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/samples.py" />
            <source>{0} labelled features have no geometry and were left out.</source>
            <translation>{0} objetos etiquetados no tienen geometría y se dejaron fuera.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/samples.py" />
            <source>{0} labelled pixels hold no data and were left out.</source>
            <translation>{0} píxeles etiquetados no tienen datos y se omitieron.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>{0} lacks {1} ({2}). Add what is missing and try again.</source>
            <translation>A {0} le falta {1} ({2}). Añada lo que falta e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../core/bands.py" />
            <source>{0} lacks {1}; it has {2}. Choose a scene with these bands, name the bands of the file, or choose another model.</source>
            <translation>{0} no tiene {1}; tiene {2}. Elija una escena con estas bandas, nombre las bandas del archivo, o elija otro modelo.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>{0} left out of the fit</source>
            <translation>{0}, fuera del ajuste</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>{0} left out of the fit, decimal logarithms</source>
            <translation>{0}, fuera del ajuste; logaritmos decimales</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>{0} lies nowhere on Earth and the files differ in size ({1} x {2} and {3} x {4} pixels), so they cannot be brought together; georeference it.</source>
            <translation>{0} no está en ningún lugar de la Tierra y los archivos difieren en tamaño ({1} x {2} y {3} x {4} píxeles), así que no se pueden juntar; georreferéncielo.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/series.py" />
            <location filename="../../core/raster/stack.py" />
            <source>{0} lies on another grid than the date after it; bring the series onto one grid first.</source>
            <translation>{0} está en otra cuadrícula que la fecha siguiente; lleve primero la serie a una sola cuadrícula.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/series.py" />
            <source>{0} lies on another grid than the first date; bring the series onto one grid first.</source>
            <translation>{0} está en otra cuadrícula que la primera fecha; lleve antes la serie a una sola cuadrícula.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>{0} measurements of {1}</source>
            <translation>{0} medidas de {1}</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>{0} names</source>
            <translation>{0} nombres</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>{0} names its bands itself: {1}. Leave --bands out.</source>
            <translation>{0} nombra por sí mismo sus bandas: {1}. Omita --bands.</translation>
        </message>
        <message>
            <location filename="../../core/raster/beam_dimap.py" />
            <source>{0} names no band of an image. Choose another product.</source>
            <translation>{0} no nombra ninguna banda de una imagen. Elija otro producto.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>{0} names no band that is known: no image with its wavelength, color or number. Choose the item of an optical image, or its image files.</source>
            <translation>{0} no nombra ninguna banda conocida: ninguna imagen con su longitud de onda, su color o su número. Elija el ítem de una imagen óptica, o sus archivos de imagen.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/calibrate.py" />
            <source>{0} names no classes whose probabilities it gives, a channel each; sets of classes need them.</source>
            <translation>{0} no nombra clases cuyas probabilidades dé, un canal cada una; los conjuntos de clases las necesitan.</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>{0} names one class twice; compare it with another.</source>
            <translation>{0} nombra una clase dos veces; compárela con otra.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/train.py" />
            <source>{0} needs several scenes, each a file or product of its own; give them, or choose another classifier.</source>
            <translation>{0} necesita varias escenas, cada una un archivo o producto propio; indíquelas, o elija otro clasificador.</translation>
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>{0} needs the Python package {1}, which is not usable here ({2}). In QGIS, get it from the Raster menu, TerraClara, “Packages”; elsewhere with `pip install {3}`{4}.</source>
            <translation>{0} necesita el paquete de Python {1}, que aquí no se puede usar ({2}). En QGIS, obténgalo en el menú Ráster, TerraClara, «Paquetes»; en otro lugar, con `pip install {3}`{4}.</translation>
        </message>
        <message>
            <location filename="../../core/model/check.py" />
            <source>{0} needs the custom operator {1}::{2}, which only its author's software has. Export the model with standard ONNX operators.</source>
            <translation>{0} necesita el operador propio {1}::{2}, que solo tiene el programa de su autor. Exporte el modelo con operadores ONNX normales.</translation>
        </message>
        <message>
            <location filename="../../core/model/check.py" />
            <source>{0} needs the file {1} beside it. Copy that file too.</source>
            <translation>{0} necesita el archivo {1} a su lado. Copie también ese archivo.</translation>
        </message>
        <message>
            <location filename="../../core/cli/train_retrieval.py" />
            <source>{0} needs two numbers, such as 0,8; {1} is not.</source>
            <translation>{0} necesita dos números, como 0,8; {1} no lo son.</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>{0} needs up to {1} and only {2} are free in its folder; free space or choose another folder.</source>
            <translation>{0} necesita hasta {1} y solo {2} están libres en su carpeta; libere espacio o elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../core/install/wheels.py" />
            <source>{0} needs {1}, which is not published for {2}. Use a newer QGIS, or an interpreter of your own with the command line.</source>
            <translation>{0} necesita {1}, que no está publicado para {2}. Use un QGIS más nuevo, o un intérprete propio con la línea de comandos.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/constants.py" />
            <source>{0} of TerraClara cannot be read ({1}); install TerraClara again.</source>
            <translation>{0} de TerraClara no se puede leer ({1}); instale TerraClara otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>{0} of the answer is missing from the values or too much in them.</source>
            <translation>{0} de la respuesta falta en los valores o sobra en ellos.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>{0} of the pixels are unlike what the model was trained on.</source>
            <translation>{0} de los píxeles son distintos de aquellos con que se entrenó el modelo.</translation>
        </message>
        <message>
            <location filename="../../core/explain/place.py" />
            <source>{0} of the region's {1} pixels, spread evenly, stand for it.</source>
            <translation>{0} de los {1} píxeles de la región, repartidos por igual, la representan.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/engine.py" />
            <source>{0} of the valid pixels lie outside the model's training domain: check the bands and their scale, and do not trust the map there.</source>
            <translation>{0} de los píxeles válidos están fuera del dominio de entrenamiento del modelo: compruebe las bandas y su escala, y no se fíe allí del mapa.</translation>
        </message>
        <message>
            <location filename="../../core/raster/scene.py" />
            <source>{0} of {1} degrees is not possible; give at most {2}.</source>
            <translation>{0} de {1} grados no es posible; indique {2} como máximo.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>{0} of {1} patches of {2} × {2} pixels with more than 1 % cloud were missed ({3:.1%}): less than a tenth of their cloud was found.</source>
            <translation>{0} de {1} recortes de {2} × {2} píxeles con más del 1 % de nubes se pasaron por alto ({3:.1%}): se encontró menos de la décima parte de sus nubes.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>{0} of {1} samples lie on training samples ({2}): the map knows them, and the accuracy is overstated. Leave them out or draw new ones.</source>
            <translation>{0} de {1} muestras están sobre muestras de entrenamiento ({2}): el mapa las conoce, y la exactitud se exagera. Omítalas o sortee otras.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/reuse.py" />
            <source>{0} of {1} samples lie where the map's model was trained, by what its file says ({2}): it knows them, and the accuracy is overstated. Leave them out or draw new ones.</source>
            <translation>{0} de {1} muestras están donde se entrenó el modelo del mapa, según dice su archivo ({2}): las conoce, y la exactitud se exagera. Omítalas o sortee otras.</translation>
        </message>
        <message>
            <location filename="../../core/cli/batch.py" />
            <source>{0} of {1} scenes failed; {2} says why. The same command tries them again.</source>
            <translation>Escenas fallidas: {0} de {1}; {2} dice por qué. La misma orden las intenta de nuevo.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/validate.py" />
            <source>{0} on the map; {1} or more are needed to judge it.</source>
            <translation>{0} en el mapa; se necesitan {1} o más para juzgarlo.</translation>
        </message>
        <message>
            <location filename="../../core/cost.py" />
            <source>{0} or longer, about {1} MB of memory, writes up to {2} MB</source>
            <translation>{0} o más, unos {1} MB de memoria, escribe hasta {2} MB</translation>
        </message>
        <message>
            <location filename="../../core/explain/coalitions.py" />
            <source>{0} orders are too few to sample Shapley values; take 2 or more.</source>
            <translation>{0} órdenes son pocos para muestrear valores de Shapley; tome 2 o más.</translation>
        </message>
        <message>
            <location filename="../../core/raster/values.py" />
            <source>{0} percent; give scale=0.01.</source>
            <translation>{0} porcentajes; indique scale=0.01.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/samples.py" />
            <source>{0} pixels a class are not possible; give 10 to {1}.</source>
            <translation>{0} píxeles por clase no son posibles; indique de 10 a {1}.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/learn.py" />
            <source>{0} pixels lie under corrections of two classes and were left out.</source>
            <translation>{0} píxeles están bajo correcciones de dos clases y se dejaron fuera.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/samples.py" />
            <source>{0} pixels lie under labels of two classes and were left out.</source>
            <translation>{0} píxeles están bajo etiquetas de dos clases y se omitieron.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/change.py" />
            <source>{0} pixels with a class on one date only were left out.</source>
            <translation>{0} píxeles con clase solo en una fecha se omitieron.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <location filename="../../core/retrieval/plots.py" />
            <location filename="../../core/retrieval/validate.py" />
            <source>{0} plot</source>
            <translation>{0} parcela</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <location filename="../../core/retrieval/plots.py" />
            <location filename="../../core/retrieval/validate.py" />
            <source>{0} plots</source>
            <translation>{0} parcelas</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <location filename="../../core/retrieval/samples.py" />
            <source>{0} plots of {1}</source>
            <translation>{0} parcelas de {1}</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>{0} plots of {1} on {2} sites</source>
            <translation>{0} parcelas de {1} en {2} sitios</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>{0} points are no sample; give 1 or more.</source>
            <translation>{0} puntos no son una muestra; indique 1 o más.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>{0} points are too few for at least {1} in each of {2} classes, which takes {3}; give more points or a smaller minimum.</source>
            <translation>{0} puntos son pocos para al menos {1} en cada una de {2} clases, lo que requiere {3}; indique más puntos o un mínimo menor.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>{0} points are too many: the map has {1} pixels, and a design at most {2} points. Give fewer.</source>
            <translation>{0} puntos son demasiados: el mapa tiene {1} píxeles, y un diseño {2} puntos como máximo. Dé menos.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>{0} promises no sum, so that there is none to compare with.</source>
            <translation>{0} no promete ninguna suma, así que no hay ninguna con la que comparar.</translation>
        </message>
        <message>
            <location filename="../../core/raster/values.py" />
            <source>{0} reaches {1}, which no cosine does; name the band as an angle.</source>
            <translation>{0} llega a {1}, lo que ningún coseno hace; nombre la banda como un ángulo.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>{0} responses of given centers and widths</source>
            <translation>{0} respuestas de centros y anchos dados</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>{0} sample</source>
            <translation>{0} muestra</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>{0} samples</source>
            <translation>{0} muestras</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>{0} samples are polygons; each counts once, at a point inside it.</source>
            <translation>{0} muestras son polígonos; cada una cuenta una vez, en un punto de su interior.</translation>
        </message>
        <message>
            <location filename="../../core/gp/correction.py" />
            <source>{0} samples are too few to correct a model; give {1} or more.</source>
            <translation>{0} muestras son pocas para corregir un modelo; indique {1} o más.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/area_estimate.py" />
            <source>{0} samples lie in the class {1}, which has no area; check the areas.</source>
            <translation>{0} muestras están en la clase {1}, que no tiene área; compruebe las áreas.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>{0} samples outside the map were left out.</source>
            <translation>{0} muestras fuera del mapa se omitieron.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>{0} samples share a pixel with another one and count again.</source>
            <translation>{0} muestras comparten un píxel con otra y cuentan otra vez.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>{0} samples were drawn for another class than the map has there: they were drawn on another map, or moved, and the figures may be off. Draw the sample on this map.</source>
            <translation>{0} muestras se sortearon para otra clase que la que el mapa tiene allí: se sortearon en otro mapa, o se movieron, y las cifras pueden fallar. Sortee la muestra en este mapa.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>{0} samples where the map has no class were left out.</source>
            <translation>{0} muestras donde el mapa no tiene clase se omitieron.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>{0} samples without a label were left out; the figures hold if it is by chance that they have none.</source>
            <translation>{0} muestras sin etiqueta se omitieron; las cifras valen si es por azar que no la tienen.</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>{0} says no sun elevation above 0, without which there is no reflectance. Download the product again, or choose another.</source>
            <translation>{0} no da ninguna elevación solar por encima de 0, sin la cual no hay reflectancia. Descargue el producto de nuevo o elija otro.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/elsewhere.py" />
            <source>{0} says that it made {1}, but the map is not there. Try again.</source>
            <translation>{0} dice que hizo {1}, pero el mapa no está allí. Inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>{0} seems damaged ({1}): what its metadata said is lost in part.</source>
            <translation>{0} parece dañado ({1}): lo que decían sus metadatos se ha perdido en parte.</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>{0} shows where in an image a network looks, and this model looks at one place alone; choose deeplift or gradient_input.</source>
            <translation>{0} muestra dónde mira una red en una imagen, y este modelo mira un solo lugar; elija deeplift o gradient_input.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/simulate.py" />
            <source>{0} simulations cannot be made; ask for 1 to {1}.</source>
            <translation>{0} simulaciones no se pueden hacer; pida de 1 a {1}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>{0} simulations of {1}</source>
            <translation>{0} simulaciones de {1}</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>{0} site</source>
            <translation>{0} sitio</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>{0} sites</source>
            <translation>{0} sitios</translation>
        </message>
        <message>
            <location filename="../../core/explain/gradients.py" />
            <source>{0} steps are too few for an integral; take 2 or more.</source>
            <translation>{0} pasos son pocos para una integral; tome 2 o más.</translation>
        </message>
        <message>
            <location filename="../../core/model/check.py" />
            <source>{0} takes no input, so it cannot be applied to a scene. Choose another model.</source>
            <translation>{0} no toma ninguna entrada, así que no se puede aplicar a una escena. Elija otro modelo.</translation>
        </message>
        <message>
            <location filename="../../core/model/bare.py" />
            <source>{0} takes tiles of {1} x {2} pixels; only square tiles can be used.</source>
            <translation>{0} toma teselas de {1} x {2} píxeles; solo se pueden usar teselas cuadradas.</translation>
        </message>
        <message>
            <location filename="../../core/model/bare.py" />
            <source>{0} takes {1} bands, but {2} are named: {3}. Name each of its bands once, in order.</source>
            <translation>{0} toma {1} bandas, pero se nombran {2}: {3}. Nombre cada una de sus bandas una vez, en orden.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/computing.py" />
            <source>{0} threads cannot be; give 1 or more, or 0 for all.</source>
            <translation>{0} hilos no pueden ser; indique 1 o más, o 0 para todos.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>{0} to {1} by how places are filled in</source>
            <translation>de {0} a {1} según cómo se rellenan los lugares</translation>
        </message>
        <message>
            <location filename="../../core/cost.py" />
            <source>{0} to {1}, about {2} MB of memory, writes up to {3} MB</source>
            <translation>de {0} a {1}, unos {2} MB de memoria, escribe hasta {3} MB</translation>
        </message>
        <message>
            <location filename="../../core/raster/resample.py" />
            <source>{0} to {1}, {2} to {3}</source>
            <translation>{0} a {1}, {2} a {3}</translation>
        </message>
        <message>
            <location filename="../../core/landcover/modelcard.py" />
            <source>{0} trained on {1} pixels of {2} labelled areas.</source>
            <translation>{0}; entrenamiento con {1} píxeles de {2} áreas etiquetadas.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>{0} unpacks to {1} GB; at most 2 GB can be imported.</source>
            <translation>{0} ocupa {1} GB al descomprimirse; se pueden importar 2 GB como máximo.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/regressors.py" />
            <source>{0} values are 0 or below and have no logarithm; leave them or the logarithm out.</source>
            <translation>{0} valores son 0 o menos y no tienen logaritmo; omítalos, u omita el logaritmo.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/convert.py" />
            <source>{0} was converted, but its results differ from the original's by {1} where {2} is allowed, so it was not installed. Please report this with your version of onnxruntime.</source>
            <translation>{0} se convirtió, pero sus resultados difieren de los del original en {1} donde se permite {2}, así que no se instaló. Comuníquelo, por favor, con su versión de onnxruntime.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/provenance.py" />
            <source>{0} was touched since that map was made; its content looks the same.</source>
            <translation>{0} se tocó desde que se hizo ese mapa; su contenido parece el mismo.</translation>
        </message>
        <message>
            <location filename="../../core/install/packages.py" />
            <source>{0} were unpacked but cannot be loaded here ({1}); nothing was changed.</source>
            <translation>{0} se descomprimieron, pero aquí no se pueden cargar ({1}); no se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../core/install/folder.py" />
            <source>{0} wheels for {1} lie in {2}</source>
            <translation>{0} wheels para {1} están en {2}</translation>
        </message>
        <message>
            <location filename="../../core/raster/pointtable.py" />
            <source>{0} writes coordinates with a comma ({1}); write them with a point, as {2}.</source>
            <translation>{0} escribe las coordenadas con coma ({1}); escríbalas con punto, como {2}.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/dates.py" />
            <source>{0}, and the scene has {1}, {2} to {3}. Give as many dates as the model takes.</source>
            <translation>{0}, y la escena tiene {1}, de {2} a {3}. Indique tantas fechas como toma el modelo.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>{0}, corrected by {1}</source>
            <translation>{0}, corregido por {1}</translation>
        </message>
        <message>
            <location filename="../../core/explain/recorded.py" />
            <source>{0}, from which that map was made, is neither there nor near the map. Bring it back, or make the map again.</source>
            <translation>{0}, de donde se hizo ese mapa, no está ni en su sitio ni cerca del mapa. Devuélvalo, o haga el mapa de nuevo.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/provenance.py" />
            <source>{0}, from which that map was made, is not there. Bring it back to this place, or name the folder that holds it now: `terraclara rerun --inputs FOLDER`.</source>
            <translation>{0}, del que se hizo ese mapa, no está ahí. Devuélvalo a ese lugar, o indique la carpeta que lo contiene ahora: `terraclara rerun --inputs FOLDER`.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>{0}, learned from {1}</source>
            <translation>{0}, aprendido de {1}</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>{0}, learned from {1}.</source>
            <translation>{0}, aprendido de {1}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>{0}, learned from {1}. The errors of the measurements were counted.</source>
            <translation>{0}, aprendido de {1}. Se tuvieron en cuenta los errores de las medidas.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/dates.py" />
            <source>{0}, which are {1} bands, and the scene has {2}. Give the bands of these dates and no others, the oldest first.</source>
            <translation>{0}, que son {1} bandas, y la escena tiene {2}. Indique las bandas de estas fechas y ninguna otra, la más antigua primero.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>{0}, which {1} names, cannot be opened as an image ({2}). Where it needs an account or has expired, download the item again or the images beside it.</source>
            <translation>{0}, que {1} nombra, no se puede abrir como imagen ({2}). Si necesita una cuenta o ha caducado, descargue de nuevo el ítem, o las imágenes junto a él.</translation>
        </message>
        <message>
            <location filename="../../core/explain/input_noise.py" />
            <source>{0}, with noise of the bands</source>
            <translation>{0}, con ruido de las bandas</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>{0}, {1}, agrees only in part</source>
            <translation>{0}, {1}, concuerda solo en parte</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>{0}, {1}, disagrees: the explanation is uncertain</source>
            <translation>{0}, {1}, discrepa: la explicación es incierta</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>{0}, {1}, names the same {2}</source>
            <translation>{0}, {1}, nombra lo mismo: {2}</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <source>{0}.onnx in {1} is damaged ({2}). Copy or download the package again.</source>
            <translation>{0}.onnx en {1} está dañado ({2}). Copie o descargue el paquete de nuevo.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <source>{0}.onnx in {1} is not the expected network ({2}). Give the wheel of the supported version.</source>
            <translation>{0}.onnx en {1} no es la red esperada ({2}). Dé el paquete (wheel) de la versión admitida.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>{0}: a quality gap of {1} ({2}).</source>
            <translation>{0}: una diferencia de calidad de {1} ({2}).</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>{0}: band {1} has no response above 0, or a negative one. Correct its column, or leave it out.</source>
            <translation>{0}: la banda {1} no tiene ninguna respuesta mayor que 0, o tiene una negativa. Corrija su columna u omítala.</translation>
        </message>
        <message>
            <location filename="../../core/install/download.py" />
            <source>{0}: is no address to download from</source>
            <translation>{0}: no es una dirección desde la que descargar</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/many.py" />
            <source>{0}: model {1}. {2}</source>
            <translation>{0}: modelo {1}. {2}</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>{0}: row {1} holds something that is no number ({2}). Correct it.</source>
            <translation>{0}: la fila {1} contiene algo que no es un número ({2}). Corríjala.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>{0}: row {1} must hold {2} finite numbers. Correct it.</source>
            <translation>{0}: la fila {1} debe contener {2} números finitos. Corríjala.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <source>{0}: say that the files are dates or scenes to be taken together, or give each band once.</source>
            <translation>{0}: diga que los archivos son fechas o escenas que se toman juntas, o indique cada banda una vez.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>{0}: the first is mapped. Map each scene by itself.</source>
            <translation>{0}: se cartografía la primera. Cartografíe cada escena por separado.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>{0}: wavelengths must rise from row to row; row {1} does not.</source>
            <translation>{0}: las longitudes de onda deben crecer de fila en fila; la fila {1} no lo hace.</translation>
        </message>
        <message>
            <location filename="../../core/explain/gp_shapley_graph.py" />
            <source>{0}: what each band contributes</source>
            <translation>{0}: qué aporta cada banda</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>{0}: {1} of the pixels jump. Look at that date for clouds, haze, another sensor or another model before you look at single fields.</source>
            <translation>{0}: {1} de los píxeles saltan. Busque en esa fecha nubes, bruma, otro sensor u otro modelo antes de mirar campos sueltos.</translation>
        </message>
        <message>
            <location filename="../../core/diagnostics.py" />
            <source>{0}: {1} pixels a second ({2})</source>
            <translation>{0}: {1} píxeles por segundo ({2})</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>{0}: {1} to {2} m, the grid of the other bands.</source>
            <translation>{0}: {1} a {2} m, la cuadrícula de las demás bandas.</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>{0}: {1} to {2} m, the pixel size that the model looks at.</source>
            <translation>{0}: {1} a {2} m, el tamaño de píxel que mira el modelo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>{0}: {1}, to the grid of the other bands.</source>
            <translation>{0}: {1}, a la cuadrícula de las demás bandas.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>{0}; its values differ by {1}.</source>
            <translation>{0}; sus valores difieren en un {1}.</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>{:,.0f} pixels</source>
            <translation>{:,.0f} píxeles</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>{:.1%} of the pixels are undecided and count as wrong; without them the accuracy is {}.</source>
            <translation>{:.1%} de los píxeles están indecisos y cuentan como errores; sin ellos la exactitud es {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>{} (the scene lacks {})</source>
            <translation>{} (a la escena le falta {})</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/faults.py" />
            <source>{} ({}) cannot be “{}”, in which QGIS finds no image; choose another file, or copy it again.</source>
            <translation>{} ({}) no puede ser «{}», donde QGIS no encuentra ninguna imagen; elija otro archivo o cópielo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/faults.py" />
            <source>{} ({}) cannot be “{}”, in which QGIS finds no shapes; choose another file, or copy it again.</source>
            <translation>{} ({}) no puede ser «{}», donde QGIS no encuentra ninguna geometría; elija otro archivo o cópielo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/faults.py" />
            <source>{} ({}) cannot be “{}”; choose another.</source>
            <translation>{} ({}) no puede ser «{}»; elija otro valor.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/faults.py" />
            <source>{} ({}) cannot be “{}”; choose one of {}.</source>
            <translation>{} ({}) no puede ser «{}»; elija uno de estos valores: {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/faults.py" />
            <source>{} ({}) cannot be “{}”; choose one or more of {}.</source>
            <translation>{} ({}) no puede ser «{}»; elija uno o varios de estos valores: {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/faults.py" />
            <source>{} ({}) cannot be “{}”; give a number from {} to {}.</source>
            <translation>{} ({}) no puede ser «{}»; dé un número entre {} y {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/faults.py" />
            <source>{} ({}) cannot be “{}”; give a number of {} or more.</source>
            <translation>{} ({}) no puede ser «{}»; dé un número de {} o más.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/faults.py" />
            <source>{} ({}) cannot be “{}”; give a number, with a point before its decimals.</source>
            <translation>{} ({}) no puede ser «{}»; dé un número, con un punto ante los decimales.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/faults.py" />
            <source>{} ({}) cannot be “{}”; give a whole number.</source>
            <translation>{} ({}) no puede ser «{}»; dé un número entero.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/faults.py" />
            <source>{} ({}) cannot be “{}”; give xmin,xmax,ymin,ymax and its system, such as 4,5,51,52 [EPSG:4326].</source>
            <translation>{} ({}) no puede ser «{}»; dé xmin,xmax,ymin,ymax y su sistema, como 4,5,51,52 [EPSG:4326].</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/faults.py" />
            <source>{} ({}) is missing; give it.</source>
            <translation>Falta {} ({}); indíquelo.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/faults.py" />
            <source>{} ({}): there is no layer or file “{}”; check its name, or choose another.</source>
            <translation>{} ({}): no hay ninguna capa ni archivo «{}»; compruebe su nombre o elija otro.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>{} Installed before that: {}.</source>
            <translation>{} Instalado antes de eso: {}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>{} against {}</source>
            <translation>{} frente a {}</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>{} against {}, {:,} pixels</source>
            <translation>{} frente a {}, {:,} píxeles</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>{} against {}, {:,} samples</source>
            <translation>{} frente a {}, {:,} muestras</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>{} against {}, {} plots on {} sites</source>
            <translation>{} frente a {}, {} parcelas en {} sitios</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <source>{} and {}: rank correlation {} over all pixels</source>
            <translation>{} y {}: correlación de rangos {} sobre todos los píxeles</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>{} band: {}</source>
            <translation>{} banda: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>{} bands: {}</source>
            <translation>{} bandas: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>{} cannot be written ({}); choose another folder.</source>
            <translation>{} no se puede escribir ({}); elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <source>{} corrected pixels; accuracy {} before and {} after, on places that the fit did not see.</source>
            <translation>{} píxeles corregidos; exactitud {} antes y {} después, en lugares que el ajuste no vio.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>{} here: {}</source>
            <translation>{} aquí: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>{} interval</source>
            <translation>Intervalo del {}</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>{} is a file; give the name of a folder.</source>
            <translation>{} es un archivo; indique el nombre de una carpeta.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>{} is no retrieval model; use “Apply a model” for it.</source>
            <translation>{} no es un modelo de estimación; use «Aplicar un modelo» para él.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>{} lies more than five pixels away</source>
            <translation>el {} está a más de cinco píxeles</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>{} mapped into {}</source>
            <translation>{} en {}</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>{} mapped, mean {}</source>
            <translation>{} hecho, media {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>{} mapped, mean {}.</source>
            <translation>{} hecho, media {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>{} measured   {} expected at these values, with 90 % of a sensor's noise</source>
            <translation>{} medido   {} esperado con estos valores, con el 90 % del ruido de un sensor</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>{} of all pixels</source>
            <translation>{} de todos los píxeles</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>{} of the area's pixels</source>
            <translation>{} de los píxeles del área</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>{} of the composite's pixels have no clear date.</source>
            <translation>{} de los píxeles del compuesto no tienen ninguna fecha despejada.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>{} of the valid pixels</source>
            <translation>{} de los píxeles válidos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>{} of {} areas have valid pixels.</source>
            <translation>{} de {} áreas tienen píxeles válidos.</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>{} of {} scenes</source>
            <translation>{} de {} escenas</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>{} other bands</source>
            <translation>otras {} bandas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>{} plots on {} sites.</source>
            <translation>{} parcelas en {} sitios.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>{} plots: error (RMSE) {}, bias {}.</source>
            <translation>{} parcelas: error (RMSE) {}, sesgo {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>{} retrieves no variable; use the algorithm “Apply a model” for it.</source>
            <translation>{} no estima ninguna variable; use para él el algoritmo «Aplicar un modelo».</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>{} simulations of {}.</source>
            <translation>{} simulaciones de {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>{} takes one file, and here are {}; leave the first there, and give the others in {} ({}).</source>
            <translation>{} recibe un archivo, y aquí hay {}; deje ahí el primero e indique los demás en {} ({}).</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>{} through {}</source>
            <translation>{} con {}</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>{} to {}</source>
            <translation>{} a {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>{} to {}: {}</source>
            <translation>{} a {}: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>{} within {} pixels</source>
            <translation>el {} a no más de {} píxeles</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>{} × {} pixels</source>
            <translation>{} × {} píxeles</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>{} × {} pixels{}</source>
            <translation>{} × {} píxeles{}</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>{}, {} s on {}</source>
            <translation>{}, {} s en {}</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>{}. Found on {}.</source>
            <translation>{}. Hallado en {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>{}: accuracy {} on places it did not see, log-loss {}, calibration error {}</source>
            <translation>{}: exactitud {} en lugares que no vio, pérdida logarítmica {}, error de calibración {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <source>{}: clouds {}, shadows {}; the dates before cleared {} and added {} of the pixels.</source>
            <translation>{}: nubes {}, sombras {}; las fechas anteriores quitaron {} y añadieron {} de los píxeles.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>{}: error (RMSE) {}, CRPS {}, 90 % intervals hold {}, on samples left out.</source>
            <translation>{}: error (RMSE) {}, CRPS {}, los intervalos del 90 % contienen {}, en muestras apartadas.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>{}: from {} to {} can be simulated</source>
            <translation>{}: se puede simular de {} a {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/import_gp.py" />
            <source>{}: it takes the bands {}.</source>
            <translation>{}: toma las bandas {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>{}: left out, the scene lacks {}</source>
            <translation>{}: omitida, a la escena le falta {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>{}: median {}, nine of ten from {} to {}</source>
            <translation>{}: mediana {}, nueve de cada diez de {} a {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>{}: nothing to test</source>
            <translation>{}: nada que comprobar</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>{}: true color and map</source>
            <translation>{}: color verdadero y mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>{}: user's accuracy {}, producer's {}; area {} ± {}</source>
            <translation>{}: exactitud del usuario {}, del productor {}; área {} ± {}</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <location filename="../../core/report.py" />
            <source>{}: {}</source>
            <translation>{}: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>{}: {} dropped and {} rose too far</source>
            <translation>{}: {} bajó y {} subió demasiado</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>{}: {} here, {} on average</source>
            <translation>{}: {} aquí, {} en promedio</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_sets.py" />
            <source>{}: {} pixels of {} places</source>
            <translation>{}: {} píxeles de {} lugares</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>{}: {} points</source>
            <translation>{}: {} puntos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>{}; wrong most often where it is {} ({} of {} samples)</source>
            <translation>{}; se equivoca sobre todo donde es {} ({} de {} muestras)</translation>
        </message>
        <message>
            <location filename="../../plugin/bridge.py" />
            <source>“{}” does not say which model and scene it was made from: there is no provenance file {}. Choose a map that TerraClara made, with all its files, or give a scene and a model.</source>
            <translation>«{}» no dice con qué modelo y escena se hizo: no hay ningún archivo de procedencia {}. Elija un mapa que hizo TerraClara, con todos sus archivos, o indique una escena y un modelo.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>“{}” is no day; write it as 2023-06-08.</source>
            <translation>«{}» no es un día; escríbalo como 2023-06-08.</translation>
        </message>
    </context>
</TS>
