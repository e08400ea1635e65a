<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>TerraClara</name>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source> (0 sure, 1 any class)</source>
            <translation> (0 sûr, 1 n'importe quelle classe)</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py" />
            <source> (unreliable)</source>
            <translation> (peu fiable)</translation>
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
            <translation> de {0} dates</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>&amp;Against</source>
            <translation>&amp;Contre</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>&amp;Area</source>
            <translation>&amp;Zone</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/first_steps.py" />
            <source>&amp;Ask why</source>
            <translation>&amp;Demander pourquoi</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>&amp;Classes of the network</source>
            <translation>&amp;Classes du réseau</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/first_steps.py" />
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>&amp;Compare with</source>
            <translation>C&amp;omparer avec</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>&amp;Copy all</source>
            <translation>Tout &amp;copier</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/advanced.py" />
            <source>&amp;Device</source>
            <translation>&amp;Périphérique</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>&amp;Fill gaps below</source>
            <translation>Com&amp;bler les trous de moins de</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>&amp;Folder</source>
            <translation>&amp;Dossier</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>&amp;Image</source>
            <translation>&amp;Image</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>&amp;Install</source>
            <translation>&amp;Installer</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>&amp;Intervals</source>
            <translation>&amp;Intervalles</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>&amp;Map</source>
            <translation>&amp;Carte</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/first_steps.py" />
            <source>&amp;Map the leaf area index</source>
            <translation>&amp;Cartographier l'indice de surface foliaire</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>&amp;Model</source>
            <translation>&amp;Modèle</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>&amp;More</source>
            <translation>&amp;Plus</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/advanced.py" />
            <source>&amp;Names of the bands</source>
            <translation>&amp;Noms des bandes</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/advanced.py" />
            <source>&amp;Offset</source>
            <translation>&amp;Décalage</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>&amp;Pick a pixel</source>
            <translation>Choisir un &amp;pixel</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>&amp;Pixel</source>
            <translation>Pi&amp;xel</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>&amp;Python</source>
            <translation>&amp;Python</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>&amp;Region</source>
            <translation>&amp;Région</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/advanced.py" />
            <source>&amp;Scale</source>
            <translation>É&amp;chelle</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/first_steps.py" />
            <source>&amp;Show how sure it is</source>
            <translation>&amp;Montrer à quel point c'est sûr</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>&amp;System</source>
            <translation>&amp;Système</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/advanced.py" />
            <source>&amp;Threads</source>
            <translation>&amp;Fils</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>&amp;Threshold</source>
            <translation>&amp;Seuil</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>&amp;Try the devices again</source>
            <translation>&amp;Essayer de nouveau les périphériques</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>&amp;Why</source>
            <translation>&amp;Pourquoi</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>(number {0})</source>
            <translation>(nombre {0})</translation>
        </message>
        <message>
            <location filename="../../core/clouds/s2cloudless.py" />
            <source>, grown by 1 pixel</source>
            <translation>, étendu de 1 pixel</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>, no georeference</source>
            <translation>, sans géoréférencement</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>, pixels of {} m</source>
            <translation>, pixels de {} m</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>, {} failed</source>
            <translation>, {} en échec</translation>
        </message>
        <message>
            <location filename="../../core/cli/batch.py" />
            <source>--composite-date chooses among the dates of a composite; give --composite as well.</source>
            <translation>--composite-date choisit parmi les dates d'un composite ; donnez aussi --composite.</translation>
        </message>
        <message>
            <location filename="../../core/cli/options.py" />
            <source>--point {0} is no place; give X,Y in the scene's coordinates.</source>
            <translation>--point {0} n'est pas un lieu ; donnez X,Y dans les coordonnées de la scène.</translation>
        </message>
        <message>
            <location filename="../../core/cli/train_retrieval.py" />
            <source>--use names the bands of scenes and simulations; for a table give --inputs.</source>
            <translation>--use nomme les bandes des scènes et des simulations ; pour un tableau donnez --inputs.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <source>1 class</source>
            <translation>1 classe</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/first_steps.py" />
            <source>1. A map</source>
            <translation>1. Une carte</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/first_steps.py" />
            <source>2. Its uncertainty</source>
            <translation>2. Son incertitude</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/first_steps.py" />
            <source>3. The reasons</source>
            <translation>3. Les raisons</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>6000 PROSAIL simulations that no step of the training saw, drawn from the training's laws (Weiss &amp; Baret) through Landsat 8's spectral responses, with the noise of the ATBD</source>
            <translation>6000 simulations PROSAIL qu'aucune étape de l'entraînement n'a vues, tirées des lois de l'entraînement (Weiss &amp; Baret) à travers les réponses spectrales de Landsat 8, avec le bruit de l'ATBD</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>6000 PROSAIL simulations that no step of the training saw, drawn from the training's laws (Weiss &amp; Baret) through Sentinel-2A's spectral responses, with the noise of the ATBD</source>
            <translation>6000 simulations PROSAIL qu'aucune étape de l'entraînement n'a vues, tirées des lois de l'entraînement (Weiss &amp; Baret) à travers les réponses spectrales de Sentinel-2A, avec le bruit de l'ATBD</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>6000 PROSAIL simulations with noise that no step of the training saw</source>
            <translation>6000 simulations PROSAIL avec bruit qu'aucune étape de l'entraînement n'a vues</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>90 % intervals hold</source>
            <translation>Les intervalles à 90 % contiennent</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>90 % intervals hold {}.</source>
            <translation>Les intervalles à 90 % contiennent {}.</translation>
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>; or choose a Gaussian process</source>
            <translation> ; ou choisissez un processus gaussien</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>; {} are undecided</source>
            <translation> ; {} sont indécis</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>; {} left out, the scene lacks bands</source>
            <translation> ; {} laissées de côté, la scène manque de bandes</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>; {} of the pixels are valid</source>
            <translation> ; {} des pixels sont valides</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>; {} of the valid pixels lie outside the model's domain</source>
            <translation> ; {} des pixels valides sont hors du domaine du modèle</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Compares a cloud map with labels that are known to be right, and writes a page: precision, recall,
F1 and IoU of each class, the reliability of the cloud probability, the errors that remain when the least certain pixels
are left out, and how many patches were missed altogether.&lt;/p&gt;
&lt;p&gt;Undecided pixels count as wrong. The labels may lie on another grid of the same coordinate system.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Compare une carte de nuages à des étiquettes que l'on sait justes, et écrit une page : précision, rappel, F1 et IoU de chaque classe, la fiabilité de la probabilité de nuage, les erreurs qui restent quand les pixels les moins sûrs sont laissés de côté, et combien d'imagettes ont été manquées tout à fait.&lt;/p&gt; &lt;p&gt;Les pixels indécis comptent comme faux. Les étiquettes peuvent être sur une autre grille du même système de coordonnées.&lt;/p&gt;</translation>
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
            <translation>&lt;p&gt;Compare deux cartes des mêmes classes sur les mêmes pixels : quelle classe est devenue laquelle, et sur quelle surface.&lt;/p&gt; &lt;p&gt;Le résultat est une carte de paires comme « forest to field », et une table de surfaces à côté.&lt;/p&gt; &lt;p&gt;Les erreurs des deux cartes s'y ajoutent : une bonne part du changement cartographié peut n'en être pas un. Tirez des points sur le changement avec « Tirer des points pour vérifier une carte », étiquetez-les, et lancez « Exactitude et surfaces d'une carte » : il donne les surfaces qui ont vraiment changé, avec leurs intervalles.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Probabilité de changement.&lt;/b&gt; Si les deux dates ont été cartographiées avec les probabilités de toutes les classes : la probabilité que la classe d'un pixel soit une autre à la seconde date, honnête là où deux cartes des classes les plus probables diffèrent d'un cheveu.&lt;/p&gt;</translation>
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
            <translation>&lt;p&gt;Tire au hasard des points sur une carte de classes, quelques-uns dans chaque classe, à étiqueter par quelqu'un qui regarde de meilleures images ou se tient sur le terrain.&lt;/p&gt; &lt;p&gt;Le résultat est une couche de points avec un champ vide « reference ». Son formulaire offre les classes de la carte ; ce que dit la carte en chaque point est caché, pour ne pas influencer qui étiquette.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Pour les étiqueter&lt;/b&gt;, éteignez la carte, activez l'édition (le crayon), ouvrez la table d'attributs, passez-la en formulaire (en bas à droite), et choisissez la classe d'un point après l'autre. Les points jaunes restent à faire. Enregistrez la couche à la fin.&lt;/p&gt; &lt;p&gt;Lancez ensuite « Exactitude et surfaces d'une carte » avec les points étiquetés. Les points dont le modèle a appris ne peuvent pas le juger.&lt;/p&gt;</translation>
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
            <translation>&lt;p&gt;Trouve les nuages et leurs ombres dans une image Sentinel-2 ou Landsat, en réflectance de surface ou vue du sommet de l'atmosphère.&lt;/p&gt; &lt;p&gt;Le résultat est un GeoTIFF et un groupe de couches :&lt;/p&gt; &lt;ul&gt; &lt;li&gt;&lt;b&gt;les classes&lt;/b&gt; : clair, nuage, nuage fin, ombre de nuage, et ce que le modèle connaît d'autre ;&lt;/li&gt; &lt;li&gt;&lt;b&gt;la probabilité de nuage&lt;/b&gt;, calibrée si la fiche du modèle le dit ;&lt;/li&gt; &lt;li&gt;&lt;b&gt;l'incertitude&lt;/b&gt; de la classe, de 0 (sûr) à 1 (n'importe quelle classe pourrait être juste).&lt;/li&gt; &lt;/ul&gt; &lt;p&gt;&lt;b&gt;Nuages manqués ou faux nuages.&lt;/b&gt; Par défaut le modèle décide. Avec un seuil, c'est un nuage où la probabilité de nuage le dépasse : bas, il manque peu de nuages ; haut, il en fait peu de faux.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Indécis.&lt;/b&gt; Les nuages fins ne se reconnaissent pas toujours. Donnez une limite, et les pixels plus incertains restent indécis au lieu d'être devinés.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Nettoyage.&lt;/b&gt; Les petites taches partent, les petits trous sont comblés, et une marge est mise autour des nuages et des ombres. La probabilité et l'incertitude restent comme le modèle les a données.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Confiance.&lt;/b&gt; Regardez l'incertitude sur la neige, le sable clair et la glace ; l'exécution le dit quand le modèle doute d'une grande part de la scène.&lt;/p&gt;</translation>
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
            <translation>&lt;p&gt;Trouve dans une série de cartes les valeurs qui sautent plus que ne le permettent leurs incertitudes et la croissance de la variable : nuages non vus, dates d'un autre capteur, et champs fauchés ou récoltés entre deux dates.&lt;/p&gt; &lt;p&gt;Chaque date de chaque pixel est prédite à partir de toutes les autres, par une courbe lisse dans le temps. Ce qui s'en écarte plus que ne le rendent probable les écarts-types des cartes et le changement plausible le plus rapide est marqué : tombé trop bas, ou monté trop haut. Une date qui saute est écartée avant que les autres soient jugées, pour que ses voisines n'en paient pas le prix.&lt;/p&gt; &lt;p&gt;Le résultat est un dossier avec une carte par date : les sauts, de combien d'écarts-types chaque valeur dépasse ce que disent les autres dates, et cette valeur elle-même ; et une table des dates. Si, dans une date, bien plus de valeurs sautent que le hasard ne le rend probable, le journal dit de regarder d'abord la date entière.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Confiance.&lt;/b&gt; Il faut au moins trois dates avec des données en un pixel. Parmi les valeurs sans saut, il en est marqué autant que vous l'admettez, ou moins. Si un modèle se trompe de la même façon à toutes les dates, seuls de grands sauts dépassent son écart-type : comparez avec ce que montre toute la série, et de plus petits sont trouvés. Deux sauts rapprochés peuvent passer pour un seul entre eux.&lt;/p&gt;</translation>
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
            <translation>&lt;p&gt;Ajuste un modèle de nuages à des corrections que vous avez dessinées, et l'écrit comme nouveau modèle.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Corrections.&lt;/b&gt; Une couche de polygones sur la scène, avec un champ qui dit ce qu'il y a dans chaque polygone : clear, cloud, thin cloud, shadow, water ou snow. Dessinez où le modèle se trompe, et aussi quelques lieux où il a raison.&lt;/p&gt; &lt;p&gt;Une température et un biais par classe sont ajustés, si bien que quelques traits ne gâtent pas ce que le réseau sait. Le nouveau fichier dit d'où il vient et sur quoi il a été ajusté ; les chiffres du journal disent s'il a aidé en des lieux que l'ajustement n'a pas vus.&lt;/p&gt; &lt;p&gt;Choisissez le nouveau fichier avec le bouton … du dialogue « Détection des nuages ».&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Gives a model of classes the thresholds of sets: for each pixel the classes that could be right, so
that the true one is among them as often as you ask for (conformal prediction).&lt;/p&gt;
&lt;p&gt;The model's probabilities are judged on labels that it was not trained on, class by class. The network stays as it
is; the new model maps sets with “Apply a model” and a confidence. Models of “Train and map land cover” have thresholds
already.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Donne à un modèle de classes les seuils d'ensembles : pour chaque pixel, les classes qui pourraient être justes, si bien que la vraie en fait partie aussi souvent que vous le demandez (prédiction conforme).&lt;/p&gt; &lt;p&gt;Les probabilités du modèle sont jugées sur des étiquettes dont il n'a pas appris, classe par classe. Le réseau reste tel quel ; le nouveau modèle cartographie des ensembles avec « Appliquer un modèle » et une confiance. Les modèles de « Entraîner et cartographier l'occupation du sol » ont déjà des seuils.&lt;/p&gt;</translation>
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
            <translation>&lt;p&gt;Apprend des classes d'occupation du sol de zones que vous avez dessinées sur une image, et les cartographie sur toute l'image.&lt;/p&gt; &lt;p&gt;Le résultat est un fichier de modèle, qui cartographie d'autres images du même type avec « Appliquer un modèle », et un groupe de couches :&lt;/p&gt; &lt;ul&gt; &lt;li&gt;&lt;b&gt;la classe&lt;/b&gt;, dans les couleurs de votre couche d'entraînement si elle est dessinée par classe ;&lt;/li&gt; &lt;li&gt;&lt;b&gt;sa probabilité&lt;/b&gt;, calibrée en des lieux que le modèle n'a pas vus ;&lt;/li&gt; &lt;li&gt;&lt;b&gt;l'incertitude&lt;/b&gt;, de 0 (sûr) à 1 (n'importe quelle classe pourrait être juste) ;&lt;/li&gt; &lt;li&gt;&lt;b&gt;des indicateurs&lt;/b&gt; : pixels sans données, et pixels qui ne ressemblent à rien de ce dont le modèle a appris.&lt;/li&gt; &lt;/ul&gt; &lt;p&gt;&lt;b&gt;Zones d'entraînement.&lt;/b&gt; Une couche de polygones ou de points avec un champ pour la classe. Dessinez plusieurs petites zones de chaque classe, éloignées, plutôt qu'une grande : chaque zone donne sa part des pixels.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Classifieurs.&lt;/b&gt; Tous ceux que vous choisissez sont comparés par validation croisée ; le meilleur est conservé, et le journal montre la table.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Confiance.&lt;/b&gt; L'exactitude est celle de lieux que le modèle n'a pas vus : des zones entières et leurs voisines sont écartées tour à tour. Jugé sur des pixels voisins de ceux appris, un modèle paraît meilleur qu'il n'est ; ce chiffre est donné à côté. Aucun ne dit à quel point la carte entière est juste : pour cela, vérifiez des points tirés au hasard.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Ensembles, nettoyage, polygones.&lt;/b&gt; Une confiance ajoute une bande avec le nombre de classes qui pourraient être justes. Les classes peuvent être nettoyées des pixels isolés et des petites taches, et écrites en polygones avec leurs surfaces ; les probabilités et l'incertitude restent telles quelles.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Makes a print layout of a map that TerraClara made: the map, how sure it is, its flags, legends, a
scale bar and a north arrow, and at the foot the model, the scene and how to cite it. Where the project holds an
explanation of the same scene, it stands there too.&lt;/p&gt;
&lt;p&gt;The layout comes into the project, to be changed and printed; it can be written as PDF or PNG at once. It works for
biophysical variables, clouds, land cover and every other model.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Fait une mise en page d'une carte faite par TerraClara : la carte, à quel point elle est sûre, ses indicateurs, des légendes, une barre d'échelle et une flèche du nord, et au pied le modèle, la scène et comment la citer. Si le projet contient une explication de la même scène, elle y figure aussi.&lt;/p&gt; &lt;p&gt;La mise en page entre dans le projet, pour être modifiée et imprimée ; elle peut être écrite aussitôt en PDF ou PNG. Elle convient aux variables biophysiques, aux nuages, à l'occupation du sol et à tout autre modèle.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Maps biophysical variables of every scene in a folder, one after the other, without anybody
beside it: Sentinel-2 and Landsat products as folders or archives, and GeoTIFFs. Each variable of each scene gets the
model that suits it.&lt;/p&gt;
&lt;p&gt;The result is a folder of maps for each scene, and a summary as a table and as a page with small pictures, which grow
with each scene. A scene that fails is told there and passed over. Maps that the same settings made before stay, so that
a run that was stopped goes on where it was, and what failed is tried again.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Cartographie des variables biophysiques de chaque scène d'un dossier, l'une après l'autre, sans personne à côté : produits Sentinel-2 et Landsat en dossiers ou en archives, et GeoTIFF. Chaque variable de chaque scène reçoit le modèle qui lui convient.&lt;/p&gt; &lt;p&gt;Le résultat est un dossier de cartes par scène, et un résumé en table et en page avec de petites images, qui grandissent avec chaque scène. Une scène qui échoue y est dite et passée. Les cartes que les mêmes réglages ont déjà faites restent, si bien qu'une exécution arrêtée reprend où elle en était, et ce qui a échoué est essayé de nouveau.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Maps every scene in a folder by one model, such as one of land cover that you trained, without
anybody beside it: Sentinel-2 and Landsat products as folders or archives, and GeoTIFFs.&lt;/p&gt;
&lt;p&gt;The result is a folder with a map for each scene, and a summary as a table and as a page with small pictures, which
grow with each scene. A scene that fails is told there and passed over. Maps that the same settings made before stay, so
that a run that was stopped goes on where it was, and what failed is tried again.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Cartographie chaque scène d'un dossier avec un seul modèle, par exemple un modèle d'occupation du sol que vous avez entraîné, sans personne à côté : produits Sentinel-2 et Landsat en dossiers ou en archives, et GeoTIFF.&lt;/p&gt; &lt;p&gt;Le résultat est un dossier avec une carte par scène, et un résumé en table et en page avec de petites images, qui grandissent avec chaque scène. Une scène qui échoue y est dite et passée. Les cartes que les mêmes réglages ont déjà faites restent, si bien qu'une exécution arrêtée reprend où elle en était, et ce qui a échoué est essayé de nouveau.&lt;/p&gt;</translation>
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
            <translation>&lt;p&gt;Cartographie des propriétés de la végétation, comme l'indice de surface foliaire, d'une image satellite de réflectance de surface.&lt;/p&gt; &lt;p&gt;Le résultat est un GeoTIFF et un groupe de couches par variable :&lt;/p&gt; &lt;ul&gt; &lt;li&gt;&lt;b&gt;l'estimation&lt;/b&gt; ;&lt;/li&gt; &lt;li&gt;&lt;b&gt;son écart-type&lt;/b&gt;, si le modèle en donne un : environ deux tiers des vraies valeurs sont à moins d'un écart-type de l'estimation ;&lt;/li&gt; &lt;li&gt;&lt;b&gt;des indicateurs&lt;/b&gt; : pixels sans données, pixels qui ne ressemblent à rien de ce dont le modèle a appris, et valeurs ramenées aux limites de la variable.&lt;/li&gt; &lt;/ul&gt; &lt;p&gt;&lt;b&gt;Scène.&lt;/b&gt; Une couche raster aux bandes nommées (B02, B03… ou avec des longueurs d'onde), ou un produit Sentinel-2 ou Landsat tel que téléchargé, ou un élément STAC. L'échelle et le décalage du produit sont appliqués.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Modèle.&lt;/b&gt; Le meilleur dont la scène a les bandes est pris, sauf si vous choisissez. Un modèle qui donne un écart-type est préféré.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Plusieurs variables&lt;/b&gt; vont dans un dossier, chacune avec son meilleur modèle. Celle dont la scène n'a pas les bandes est laissée de côté, et le journal dit pourquoi. Si un modèle les vérifie toutes ensemble, une carte de plus dit à quel point chaque spectre s'accorde avec ce qui en a été estimé, et signale les variables qui ne vont pas ensemble.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Intervalles.&lt;/b&gt; Une confiance ajoute deux bornes entre lesquelles se trouve la vraie valeur aussi souvent. Sur quoi elles ont été calibrées se lit dans les propriétés de chaque couche : sur des simulations, ou sur les placettes données à « Porter un modèle sur des placettes de terrain ».&lt;/p&gt; &lt;p&gt;&lt;b&gt;Confiance.&lt;/b&gt; Les pixels signalés et ceux de grand écart-type ne sont pas sûrs. Les nuages et l'eau ne sont pas de la végétation : regardez-y les indicateurs.&lt;/p&gt;</translation>
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
            <translation>&lt;p&gt;Cartographie les nuages et les ombres de chaque date d'une série.&lt;/p&gt; &lt;p&gt;Un modèle juge chaque date seule. Puis l'image claire de la date est prédite à partir des dernières dates claires, et ce qui ressemble à la prédiction est clair quoi qu'ait dit le modèle : les toits clairs et le sable ne passent plus pour des nuages, ni les champs sombres pour des ombres. Ce qui diffère est plus probablement nuage ou ombre. La première date n'a rien avant elle et garde la parole du modèle.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Réseau.&lt;/b&gt; Avec cette méthode, un réseau regarde chaque date avec les quatre précédentes, et se souvient de ce qu'il a vu ; aucune image claire n'est prédite. Il lui faut le bleu, le vert, le rouge et le proche infrarouge.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Dates.&lt;/b&gt; Des couches dans l'ordre du temps, ou dans celui du contrôleur temporel si chacune y a un temps ; ou un dossier de scènes. Toutes doivent être sur une même grille.&lt;/p&gt; &lt;p&gt;Le résultat est un dossier avec une carte par date, comme les fait la détection des nuages. Le journal dit ce que les dates précédentes ont changé dans chacune.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Maps the clouds and shadows of every scene in a folder, one after the other, without anybody beside
it: Sentinel-2 and Landsat products as folders or archives, and GeoTIFFs. Each scene gets the model that suits it.&lt;/p&gt;
&lt;p&gt;The result is a folder with a map for each scene, and a summary as a table and as a page with small pictures, which
grow with each scene. A scene that fails is told there and passed over. Maps that the same settings made before stay, so
that a run that was stopped goes on where it was.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Area.&lt;/b&gt; With polygons, the summary tells the cloud cover of each of them too; scenes are mapped whole.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Cartographie les nuages et les ombres de chaque scène d'un dossier, l'une après l'autre, sans personne à côté : produits Sentinel-2 et Landsat en dossiers ou en archives, et GeoTIFF. Chaque scène reçoit le modèle qui lui convient.&lt;/p&gt; &lt;p&gt;Le résultat est un dossier avec une carte par scène, et un résumé en table et en page avec de petites images, qui grandissent avec chaque scène. Une scène qui échoue y est dite et passée. Les cartes que les mêmes réglages ont déjà faites restent, si bien qu'une exécution arrêtée reprend où elle en était.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Zone.&lt;/b&gt; Avec des polygones, le résumé donne aussi la couverture nuageuse de chacun ; les scènes sont cartographiées entières.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Reads out all that the bands of an image tell of a place.&lt;/p&gt;
&lt;p&gt;Choose an image of surface reflectance, or a map that TerraClara made of one; press “Pick a pixel” and click into it,
or select polygons of a layer and press “Selected polygons”.&lt;/p&gt;
&lt;p&gt;For each variable you see the estimate with its standard deviation and 90 % interval; for the chosen one the hill of
what is likely. Below, the measured spectrum stands beside the one that is expected at these values. A triangle marks a
remark of the model.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Lit tout ce que les bandes d'une image disent d'un lieu.&lt;/p&gt; &lt;p&gt;Choisissez une image de réflectance de surface, ou une carte que TerraClara en a faite ; appuyez sur « Choisir un pixel » et cliquez dedans, ou sélectionnez des polygones d'une couche et appuyez sur « Polygones sélectionnés ».&lt;/p&gt; &lt;p&gt;Pour chaque variable, vous voyez l'estimation avec son écart-type et son intervalle à 90 % ; pour celle qui est choisie, la colline de ce qui est probable. En dessous, le spectre mesuré est à côté de celui qui est attendu pour ces valeurs. Un triangle signale une remarque du modèle.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Simulates canopies and their spectra as a sensor sees them, without noise: leaves by PROSPECT-D,
canopies by 4SAIL. The table holds reflectances, angles, and the variables that can be learned from it: leaf area
index, chlorophyll of leaves and canopy, water, FAPAR and vegetation cover.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Sensor.&lt;/b&gt; One that is known by name, a table of spectral responses, or bands by their centers and widths.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Laws&lt;/b&gt; say how canopies, soils and angles vary: those of the S2ToolBox ATBD, unless you edit them.&lt;/p&gt;
&lt;p&gt;Then “Train a retrieval model” learns from the table.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Simule des couverts et leurs spectres tels que les voit un capteur, sans bruit : les feuilles par PROSPECT-D, les couverts par 4SAIL. La table contient des réflectances, des angles et les variables qui peuvent en être apprises : indice de surface foliaire, chlorophylle des feuilles et du couvert, eau, FAPAR et couvert végétal.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Capteur.&lt;/b&gt; Un qui est connu par son nom, une table de réponses spectrales, ou des bandes par leurs centres et largeurs.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Les lois&lt;/b&gt; disent comment varient couverts, sols et angles : celles de l'ATBD de S2ToolBox, sauf si vous les modifiez.&lt;/p&gt; &lt;p&gt;Puis « Entraîner un modèle d'estimation » apprend de la table.&lt;/p&gt;</translation>
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
            <translation>&lt;p&gt;Fait passer une scène par n'importe quel modèle dans un fichier ONNX : un du catalogue, un fait avec TerraClara, un fait pour Deepness, ou un réseau à vous.&lt;/p&gt; &lt;p&gt;La fiche du modèle dit quelles bandes il demande et ce qu'il donne. Un fichier sans fiche prend les bandes de la scène dans leur ordre, ou celles que vous nommez sous « Bandes du modèle ».&lt;/p&gt; &lt;p&gt;Le résultat est un GeoTIFF avec une bande par sortie du modèle, et un groupe de couches stylées.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Les cartes de classes&lt;/b&gt; peuvent être nettoyées : un filtre majoritaire, et de petites taches fusionnées dans leurs plus grandes voisines. La bande des classes est alors la nettoyée ; les probabilités, l'incertitude et les indicateurs restent comme le modèle les a donnés. Les polygones des classes disent leurs surfaces. Les pixels sans données le restent.&lt;/p&gt;</translation>
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
            <translation>&lt;p&gt;Apprend à un modèle d'estimation en quoi il se trompe là où vous avez mesuré, et cartographie votre scène avec le modèle corrigé. Dix placettes suffisent pour commencer ; avec vingt ses intervalles sont plus sûrs.&lt;/p&gt; &lt;p&gt;Le résultat est un fichier de modèle, qui cartographie d'autres scènes du lieu avec « Appliquer un modèle », et la carte de la scène.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Placettes.&lt;/b&gt; Une couche de points ou de polygones avec un champ de la valeur mesurée, comme « lai ». Les champs appelés std ou error, site ou plot, et date sont reconnus à leurs noms ; le journal dit lesquels ont été pris.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Sites.&lt;/b&gt; Les placettes d'un site se ressemblent. Si un champ nomme les sites, des sites entiers sont écartés tour à tour pour juger le modèle et calibrer ses intervalles, qui valent alors pour un site où personne n'a mesuré.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Confiance.&lt;/b&gt; Le journal donne l'erreur avant et après, celle-ci sur des sites que la correction n'a pas vus, et à quel point le modèle tel quel a été cru : de 1, il a raison, à 0, il ne dit rien ici.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Tells how far two to four explanations of a map agree: of several methods, models or dates,
as “Explain a map” made them, all on one grid.&lt;/p&gt;
&lt;p&gt;The result is a table of Spearman's rank correlations over pixels with data in all of them. Near 1 they name the same
places; near 0 they have nothing to do with each other, and none of them should be shown without the others.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Dit à quel point de deux à quatre explications d'une carte concordent : de plusieurs méthodes, modèles ou dates, telles que « Expliquer une carte » les a faites, toutes sur une même grille.&lt;/p&gt;
&lt;p&gt;Le résultat est un tableau des corrélations de rangs de Spearman sur les pixels qui ont des données dans toutes. Près de 1, elles désignent les mêmes lieux ; près de 0, elles n'ont rien à voir entre elles, et aucune ne devrait être montrée sans les autres.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Tells how right a map of a variable is, and whether its uncertainty can be believed, from plots
that its model did not see.&lt;/p&gt;
&lt;p&gt;The page has the errors, how often the map's intervals hold what was measured, overall, by fifth of the estimates and
by site, and how wide they would have to be. Beside it stand the figures (.json) and a table of the plots (.csv).&lt;/p&gt;
&lt;p&gt;Where the map is too sure, “Carry a model to field plots” makes one whose intervals hold.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Dit à quel point une carte d'une variable est juste, et si son incertitude peut être crue, d'après des placettes que son modèle n'a pas vues.&lt;/p&gt; &lt;p&gt;La page a les erreurs, combien de fois les intervalles de la carte contiennent ce qui a été mesuré, dans l'ensemble, par cinquième des estimations et par site, et quelle largeur il leur faudrait. À côté se trouvent les chiffres (.json) et une table des placettes (.csv).&lt;/p&gt; &lt;p&gt;Si la carte est trop sûre d'elle, « Porter un modèle sur des placettes de terrain » en fait une dont les intervalles tiennent.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Tells how right a map of classes is, and how large its classes really are, from points drawn at
random in each class and labelled.&lt;/p&gt;
&lt;p&gt;The result is a page with the confusion matrix, the overall accuracy, user's and producer's accuracy of each class,
and areas corrected for the map's errors, all with 95 % intervals (Olofsson et al. 2014). Counted pixels are given
beside them: they are no estimate of an area.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Warnings&lt;/b&gt; say where labelled points lie on training areas, or classes have too few points.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Dit à quel point une carte de classes est juste, et quelle est la vraie surface de ses classes, d'après des points tirés au hasard dans chaque classe et étiquetés.&lt;/p&gt; &lt;p&gt;Le résultat est une page avec la matrice de confusion, l'exactitude globale, l'exactitude de l'utilisateur et du producteur de chaque classe, et des surfaces corrigées des erreurs de la carte, le tout avec des intervalles à 95 % (Olofsson et al. 2014). Les pixels comptés sont donnés à côté : ils n'estiment pas une surface.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Des avertissements&lt;/b&gt; disent où des points étiquetés sont sur des zones d'entraînement, ou des classes ont trop peu de points.&lt;/p&gt;</translation>
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
            <translation>&lt;p&gt;Dit pourquoi une carte dit ce qu'elle dit en un lieu.&lt;/p&gt; &lt;p&gt;Choisissez une carte faite par TerraClara, appuyez sur « Pixel » et cliquez dans la carte ; ou sur « Région », et cliquez sur les sommets d'une région ; ou sélectionnez des polygones d'une couche et appuyez sur « Sélectionnés ». Les barres disent ce que chaque bande a apporté à la valeur, par rapport à un lieu où chaque bande a sa moyenne sur la scène : le rouge l'élève, le bleu l'abaisse. Les bandes réunies par un crochet vont ensemble : lisez-les comme une seule.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Rapide&lt;/b&gt; regarde les pentes. &lt;b&gt;Détaillé&lt;/b&gt; décompose la différence si bien que les barres s'additionnent. &lt;b&gt;Vérifier&lt;/b&gt; demande aussi si la réponse tient aux lieux qu'elle nomme, si un réseau qui n'a rien appris dirait la même chose, si une autre méthode est d'accord, et si un peu de bruit la changerait.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Étapes&lt;/b&gt; va de la moyenne de la scène à la valeur, &lt;b&gt;Dates&lt;/b&gt; montre les bandes par dates d'une série, et &lt;b&gt;Spectre&lt;/b&gt; montre le lieu parmi les spectres que le modèle connaît. &lt;b&gt;Comparer&lt;/b&gt; (sous Avancé) met à côté jusqu'à trois autres méthodes, modèles ou dates, avec leurs corrélations de rangs.&lt;/p&gt; &lt;p&gt;Cela montre ce que ce modèle a utilisé pour sa réponse, non ce qui la cause sur le terrain.&lt;/p&gt;</translation>
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
            <translation>&lt;p&gt;Dit pourquoi une carte dit ce qu'elle dit : ce que chaque bande a apporté à la valeur de chaque pixel, et pour les réseaux d'images ce que chaque pixel a apporté à ceux qui l'entourent.&lt;/p&gt; &lt;p&gt;Le résultat est un GeoTIFF et un groupe de couches. Le rouge parle pour, le bleu contre ; où rien ne parle, on voit l'image dessous. Les couleurs s'arrêtent où sont 99 % des pixels, de même des deux côtés de zéro.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Carte.&lt;/b&gt; Une couche faite par TerraClara : elle connaît son modèle et sa scène. Ou donnez une scène et un modèle. Un réseau qui regarde une série d'images prend les dates comme la scène et ses autres fichiers, la plus ancienne d'abord : la dernière est expliquée, avec une couche pour chaque bande de chaque date.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Que faut-il expliquer.&lt;/b&gt; Vide : la classe que chaque pixel a reçue, ou l'estimation. Sinon class=cloud, against=forest, crop (pourquoi ceci et non cela), output=mean ou output=std (pourquoi la carte doute).&lt;/p&gt; &lt;p&gt;&lt;b&gt;Méthode.&lt;/b&gt;&lt;/p&gt; &lt;ul&gt; &lt;li&gt;&lt;b&gt;deeplift&lt;/b&gt; : ce que chaque bande ajoute à la valeur que donneraient les bandes à leurs moyennes sur la scène ; les parts s'additionnent ;&lt;/li&gt; &lt;li&gt;&lt;b&gt;gradient_input&lt;/b&gt; : la même chose par les pentes seules, plus vite et plus grossièrement ;&lt;/li&gt; &lt;li&gt;&lt;b&gt;sensitivity&lt;/b&gt; : de combien la valeur changerait avec chaque bande ;&lt;/li&gt; &lt;li&gt;&lt;b&gt;occlusion&lt;/b&gt; : chaque bande est ôtée tour à tour ; pour tout modèle de pixels, aussi les arbres ;&lt;/li&gt; &lt;li&gt;&lt;b&gt;exact_shapley&lt;/b&gt; : les valeurs de Shapley des bandes, de la moyenne d'un processus gaussien ou d'arbres ;&lt;/li&gt; &lt;li&gt;&lt;b&gt;hirescam, grad_cam&lt;/b&gt; : où se trouve dans une image ce qui parle pour la réponse, dans la couche d'un réseau par laquelle passe toute la réponse.&lt;/li&gt; &lt;/ul&gt; &lt;p&gt;&lt;b&gt;Confiance.&lt;/b&gt; Cela montre ce que ce modèle a utilisé pour sa réponse, non ce qui la cause sur le terrain. Où des bandes disent la même chose, l'une peut tenir lieu d'une autre. Le panneau « Expliquer » vérifie des lieux isolés.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;The mean of a map over each area, with its standard deviation and 90 % interval.&lt;/p&gt;
&lt;p&gt;Errors of neighboring pixels are alike and do not average out. Dividing the standard deviation by the root of the
number of pixels would take a field of a thousand of them for thirty times surer than a pixel. Here the model's own part
of the uncertainty counts whole, and noise averages out over the distance that you give; map the outputs std_model and
std_noise too, and both are told apart.&lt;/p&gt;</source>
            <translation>&lt;p&gt;La moyenne d'une carte sur chaque zone, avec son écart-type et son intervalle à 90 %.&lt;/p&gt; &lt;p&gt;Les erreurs de pixels voisins se ressemblent et ne se compensent pas. Diviser l'écart-type par la racine du nombre de pixels tiendrait un champ de mille d'entre eux pour trente fois plus sûr qu'un pixel. Ici la part de l'incertitude propre au modèle compte entière, et le bruit se compense sur la distance que vous donnez ; cartographiez aussi les sorties std_model et std_noise, et les deux sont distinguées.&lt;/p&gt;</translation>
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
            <translation>&lt;p&gt;Entraîne un modèle d'estimation de n'importe quelle variable : d'une table de « Simuler des spectres », de placettes de terrain sur une scène, des deux, ou d'une table de spectres mesurés ; et cartographie la scène avec lui.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Les simulations&lt;/b&gt; reçoivent d'abord le bruit d'un capteur. S'il y a aussi des placettes, le modèle des simulations est corrigé par elles autant que les simulations sont dignes de confiance, ce qui est appris.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Les façons d'apprendre&lt;/b&gt; que vous choisissez sont comparées sur des échantillons écartés ; la meilleure est conservée, et le journal montre la table.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Logarithme.&lt;/b&gt; Pour ce qui est positif et varie selon sa propre taille, comme la chlorophylle dans l'eau.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Turns a published Gaussian process into a model that maps like any other: from a file of arrays
(.npz), or from a script for Earth Engine that holds them as lists.&lt;/p&gt;
&lt;p&gt;The model gives the published numbers, and its standard deviation with the noise. Map it with “Apply a model”.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Fait d'un processus gaussien publié un modèle qui cartographie comme tout autre : d'un fichier de tableaux (.npz), ou d'un script pour Earth Engine qui les contient en listes.&lt;/p&gt; &lt;p&gt;Le modèle donne les nombres publiés, et son écart-type avec le bruit. Cartographiez avec lui par « Appliquer un modèle ».&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Writes a Gaussian process as published ones are stored: a file of arrays (.npz), or a script for Earth
Engine (.py) that holds them as lists.&lt;/p&gt;
&lt;p&gt;The process must have been kept with its arrays, as those of the catalog are, and have one squared-exponential
kernel. What the format cannot hold, such as noise that depends on the spectrum, the log says.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Écrit un processus gaussien comme sont stockés ceux qui sont publiés : un fichier de tableaux (.npz), ou un script pour Earth Engine (.py) qui les contient en listes.&lt;/p&gt; &lt;p&gt;Le processus doit avoir été gardé avec ses tableaux, comme ceux du catalogue, et avoir un seul noyau exponentiel quadratique. Ce que le format ne peut contenir, comme un bruit qui dépend du spectre, le journal le dit.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Writes a model whose standard deviation holds what the noise of its bands does to the estimate,
beyond the noise that it was trained with.&lt;/p&gt;
&lt;p&gt;The noise is that of a sensor and its atmospheric correction: in each band by itself and in all bands together, a
part that is added and a part that grows with reflectance. It is carried through the model by its slopes, to first
order, within 5 % of what sampling finds (Johnson et al. 2020).&lt;/p&gt;
&lt;p&gt;The new model has one more output, std_input: that part by itself. Map it with “Apply a model”.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Écrit un modèle dont l'écart-type contient ce que le bruit de ses bandes fait à l'estimation, au-delà du bruit avec lequel il a été entraîné.&lt;/p&gt; &lt;p&gt;Le bruit est celui d'un capteur et de sa correction atmosphérique : dans chaque bande seule et dans toutes les bandes ensemble, une part qui s'ajoute et une part qui croît avec la réflectance. Il est propagé dans le modèle par ses pentes, au premier ordre, à moins de 5 % de ce que trouve l'échantillonnage (Johnson et al. 2020).&lt;/p&gt; &lt;p&gt;Le nouveau modèle a une sortie de plus, std_input : cette part seule. Cartographiez avec lui par « Appliquer un modèle ».&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A CSV of soil spectra: a column of wavelengths (400 to 2500 nm), and one for each soil. Empty: soils by law.</source>
            <translation>Un CSV de spectres de sol : une colonne de longueurs d'onde (400 à 2500 nm) et une par sol. Vide : des sols selon la loi.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A CSV with a row for each sample: spectra and the value, such as chlorophyll in water.</source>
            <translation>Un CSV avec une ligne par échantillon : les spectres et la valeur, comme la chlorophylle dans l'eau.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A CSV: a column of wavelengths (nm), and one of relative responses for each band.</source>
            <translation>Un CSV : une colonne de longueurs d'onde (nm) et une de réponses relatives par bande.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>A Folder of Packages</source>
            <translation>Dossier de paquets</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>A Gaussian process trained on PROSAIL simulations through the spectral responses of Landsat 8 and Landsat 9, with the canopy laws and the noise of the S2ToolBox ATBD and more kinds of soil.</source>
            <translation>Un processus gaussien entraîné sur des simulations PROSAIL à travers les réponses spectrales de Landsat 8 et Landsat 9, avec les lois du couvert et le bruit de l'ATBD de S2ToolBox et davantage de types de sol.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>A Gaussian process trained on PROSAIL simulations through the spectral responses of Sentinel-2A and Sentinel-2B, with the canopy laws and the noise of the S2ToolBox ATBD and more kinds of soil.</source>
            <translation>Un processus gaussien entraîné sur des simulations PROSAIL à travers les réponses spectrales de Sentinel-2A et Sentinel-2B, avec les lois du couvert et le bruit de l'ATBD de S2ToolBox et davantage de types de sol.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A GeoPackage of points.</source>
            <translation>Un GeoPackage de points.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A GeoPackage of the classes, such as clouds and shadows, beside each map.</source>
            <translation>Un GeoPackage des classes, comme nuages et ombres, à côté de chaque carte.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A JSON file of laws. Empty: those of the S2ToolBox ATBD. Edit… shows them and writes such a file.</source>
            <translation>Un fichier JSON de lois. Vide : celles de l'ATBD de S2ToolBox. Modifier… les montre et écrit un tel fichier.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A PDF or PNG file, by the ending of its name. The layout stays in the project either way.</source>
            <translation>Un fichier PDF ou PNG, selon la fin de son nom. La mise en page reste dans le projet dans tous les cas.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>A Python of conda or a virtual environment, such as one for a GPU, that makes maps instead</source>
            <translation>Un Python de conda ou d'un environnement virtuel, par exemple pour un GPU, qui fait les cartes à la place</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>A Sentinel-2 image with its 20 m bands.</source>
            <translation>Une image Sentinel-2 avec ses bandes à 20 m.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A Sentinel-2 product (the .zip, the .SAFE folder, or its MTD_MSIL2A.xml), a Landsat Collection 2 product (its folder or its _MTL file) or a STAC item (its .json file or its address), in place of a raster layer.</source>
            <translation>Un produit Sentinel-2 (le .zip, le dossier .SAFE ou son MTD_MSIL2A.xml), un produit Landsat Collection 2 (son dossier ou son fichier _MTL) ou un élément STAC (son fichier .json ou son adresse), à la place d'une couche raster.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>A chosen model retrieves one variable; leave the model to “auto” for several.</source>
            <translation>Un modèle choisi n'estime qu'une variable ; laissez le modèle sur « auto » pour plusieurs.</translation>
        </message>
        <message>
            <location filename="../../core/explain/targets.py" />
            <source>A class to compare with needs a class to explain; give both.</source>
            <translation>Une classe à comparer demande une classe à expliquer ; donnez les deux.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>A cloud map and reference labels are needed; choose both.</source>
            <translation>Il faut une carte de nuages et des étiquettes de référence ; choisissez les deux.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>A cloud that a composite kept looks like a harvest.</source>
            <translation>Un nuage qu'un composite a gardé ressemble à une récolte.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/composite.py" />
            <source>A composite needs at least one scene with its cloud map. Give a scene and map its clouds first.</source>
            <translation>Un composite demande au moins une scène avec sa carte de nuages. Donnez une scène et cartographiez d'abord ses nuages.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>A confidence of {0} is given, but none of its {1} is to be written; add {2} to the outputs.</source>
            <translation>Une confiance de {0} est donnée, mais aucun de ses {1} n'est à écrire ; ajoutez {2} aux sorties.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <location filename="../../core/retrieval/readout.py" />
            <source>A confidence of {0} is not possible; give one between 0 and 1, such as 0.9.</source>
            <translation>Une confiance de {0} n'est pas possible ; donnez-en une entre 0 et 1, comme 0.9.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>A confidence of {} is not offered here; choose one of {}.</source>
            <translation>Une confiance de {} n'est pas proposée ici ; choisissez-en une parmi {}.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/confusion.py" />
            <source>A confusion matrix counts samples; give whole numbers from 0.</source>
            <translation>Une matrice de confusion compte des échantillons ; donnez des nombres entiers à partir de 0.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/confusion.py" />
            <source>A confusion matrix of shape {0} does not fit {1} classes with {2} names; give one row and one column for each class.</source>
            <translation>Une matrice de confusion de forme {0} ne va pas avec {1} classes de {2} noms ; donnez une ligne et une colonne par classe.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/zones.py" />
            <source>A correlation length of {0} is not possible; give 0 or more.</source>
            <translation>Une longueur de corrélation de {0} n'est pas possible ; donnez 0 ou plus.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>A day is given, but no file for the composite; give one, or leave the day out.</source>
            <translation>Un jour est donné, mais pas de fichier pour le composite ; donnez-en un, ou omettez le jour.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A file (.gpkg, .geojson or .shp) with a polygon for each cloud and shadow, its class and its area.</source>
            <translation>Un fichier (.gpkg, .geojson ou .shp) avec un polygone par nuage et par ombre, sa classe et sa surface.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A file (.stac.json) beside the map that says to catalogs where it lies, when it was taken, how it was made and by which model.</source>
            <translation>Un fichier (.stac.json) à côté de la carte qui dit aux catalogues où elle se trouve, de quand date la prise de vue, comment elle a été faite et par quel modèle.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A file that holds x_train, alpha and the kernel's numbers under their published names, or a script.</source>
            <translation>Un fichier qui contient x_train, alpha et les nombres du noyau sous leurs noms publiés, ou un script.</translation>
        </message>
        <message>
            <location filename="../../core/gp/exact.py" />
            <source>A fit needs inputs (n, D) and n targets, n at least 2; got {0} and {1}.</source>
            <translation>Un ajustement demande des entrées (n, D) et n cibles, n d'au moins 2 ; reçu {0} et {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>A folder of wheels, made by the same dialog on a computer with a network</source>
            <translation>Un dossier de paquets wheel, créé par cette même fenêtre sur un ordinateur avec réseau</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A folder with one scene for each date: products by their dates, other files by their names.</source>
            <translation>Un dossier avec une scène par date : les produits par leurs dates, les autres fichiers par leurs noms.</translation>
        </message>
        <message>
            <location filename="../../core/raster/grid.py" />
            <source>A grid of {0} x {1} pixels has no pixel. Give 1 pixel or more on each side.</source>
            <translation>Une grille de {0} x {1} pixels n'a aucun pixel. Donnez 1 pixel ou plus de chaque côté.</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>A guided first map on a small simulated scene (TerraClara)</source>
            <translation>Une première carte guidée sur une petite scène simulée (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../core/gp/classification_graph.py" />
            <source>A kernel of kind {0} cannot be written for classes; fit another.</source>
            <translation>Un noyau de type {0} ne peut pas être écrit pour des classes ; ajustez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../core/gp/kernels.py" />
            <source>A kernel's {0} must be positive and finite; found {1}.</source>
            <translation>Dans un noyau doit être positif et fini : {0} ; trouvé {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>A layer for each band as well</source>
            <translation>Aussi une couche par bande</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A layer of TerraClara's; its provenance file names the model, the scene and the area, in place of which another one can be given. Or leave it out and give a scene and a model.</source>
            <translation>Une couche de TerraClara ; son fichier de provenance nomme le modèle, la scène et la zone, à la place de laquelle une autre peut être donnée. Ou omettez-la et donnez une scène et un modèle.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/prosail.py" />
            <source>A leaf area index of {0} is negative; give 0 or more.</source>
            <translation>Un indice de surface foliaire de {0} est négatif ; donnez 0 ou plus.</translation>
        </message>
        <message>
            <location filename="../../core/explain/leaf_boxes.py" />
            <source>A leaf depends on {0} features; up to {1} can be told apart. Use flatter trees.</source>
            <translation>Une feuille dépend de {0} attributs ; jusqu'à {1} peuvent être distingués. Prenez des arbres plus plats.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/beforehand.py" />
            <source>A majority in squares of {0} pixels is not possible; give an odd number from 3 to {1}.</source>
            <translation>Une majorité dans des carrés de {0} pixels n'est pas possible ; donnez un nombre impair de 3 à {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>A map and areas are needed; choose both.</source>
            <translation>Il faut une carte et des zones ; choisissez les deux.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>A map and field plots are needed; choose both.</source>
            <translation>Il faut une carte et des placettes ; choisissez les deux.</translation>
        </message>
        <message>
            <location filename="../../core/cli/explain.py" />
            <source>A map is checked as it is made; leave --check out, which is of a place.</source>
            <translation>Une carte est vérifiée lors de sa création ; omettez --check, qui concerne un lieu.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>A map is explained as it was made; leave {} ({}) out beside it.</source>
            <translation>Une carte est expliquée telle qu'elle a été faite ; omettez {} ({}) à côté d'elle.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>A map is given twice; give each date once.</source>
            <translation>Une carte est donnée deux fois ; donnez chaque date une fois.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A map is written here for each date.</source>
            <translation>Une carte par date est écrite ici.</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>A map needs at least one band. Ask for an output.</source>
            <translation>Une carte demande au moins une bande. Demandez une sortie.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>A map of classes and labelled points are needed; choose both.</source>
            <translation>Il faut une carte de classes et des points étiquetés ; choisissez les deux.</translation>
        </message>
        <message>
            <location filename="../../core/explain/scope.py" />
            <source>A map of the shape {0} does not lie on the input {1}; only maps over the input are checked.</source>
            <translation>Une carte de forme {0} n'est pas sur l'entrée {1} ; seules les cartes sur l'entrée sont vérifiées.</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>A map of type {0} is not possible; choose {1}.</source>
            <translation>Une carte de type {0} n'est pas possible ; choisissez {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A map that the cloud detection made.</source>
            <translation>Une carte faite par la détection des nuages.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A map with a band “mean”, and “std” to judge its uncertainty: one of “Biophysical retrieval”.</source>
            <translation>Une carte avec une bande « mean », et « std » pour juger son incertitude : une carte de « Estimation biophysique ».</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A map with bands “mean” and “std”, as “Biophysical retrieval” makes it.</source>
            <translation>Une carte avec les bandes « mean » et « std », comme les fait « Estimation biophysique ».</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>A minimum of {0} points is not possible; give 0 or more.</source>
            <translation>Un minimum de {0} points n'est pas possible ; donnez 0 ou plus.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A model of retrieval with a standard deviation: an .onnx file, or an id such as lai-s2-20m.</source>
            <translation>Un modèle d'estimation avec un écart-type : un fichier .onnx, ou un identifiant comme lai-s2-20m.</translation>
        </message>
        <message>
            <location filename="../../core/model/bare.py" />
            <source>A model without a card: bands and units are as you say.</source>
            <translation>Un modèle sans fiche : les bandes et unités sont celles que vous dites.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>A name written into a field of numbers becomes 0: use a field of text.</source>
            <translation>Un nom écrit dans un champ de nombres devient 0 : utilisez un champ de texte.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>A network for the series of a pixel, trained on 852 labelled series of Mato Grosso, Brazil.</source>
            <translation>Un réseau pour la série d'un pixel, entraîné sur 852 séries étiquetées du Mato Grosso, au Brésil.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>A network that has learned nothing gives a map not unlike this one</source>
            <translation>Un réseau qui n'a rien appris donne une carte assez semblable à celle-ci</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>A network that has learned nothing gives another map</source>
            <translation>Un réseau qui n'a rien appris donne une autre carte</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>A network that has learned nothing gives the same map: it shows the image, not the network</source>
            <translation>Un réseau qui n'a rien appris donne la même carte : elle montre l'image, non le réseau</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A page; its figures and a table of the plots are written beside it.</source>
            <translation>Une page ; ses chiffres et une table des placettes sont écrits à côté.</translation>
        </message>
        <message>
            <location filename="../../core/explain/players.py" />
            <source>A patch of {0} pixels cannot be; choose 1 or more.</source>
            <translation>Une imagette de {0} pixels ne peut pas être ; choisissez 1 ou plus.</translation>
        </message>
        <message>
            <location filename="../../core/cli/explain.py" />
            <source>A place is printed and not written; give --point or --region, or -o, not both.</source>
            <translation>Un lieu est affiché et non écrit ; donnez --point ou --region, ou bien -o, pas les deux.</translation>
        </message>
        <message>
            <location filename="../../core/cli/explain.py" />
            <source>A place is printed, and no map is made; leave --area, --report, --stac and --per-band out. --region takes an area.</source>
            <translation>Un lieu est imprimé et aucune carte n'est faite ; omettez --area, --report, --stac et --per-band. --region prend une zone.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A polygon for each patch of a class with its name, its area, and the means of probability and uncertainty where the map has them: .gpkg, .geojson or .shp.</source>
            <translation>Un polygone par tache d'une classe avec son nom, sa surface et les moyennes de probabilité et d'incertitude si la carte les a : .gpkg, .geojson ou .shp.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A raster of classes, as “Train and map land cover” makes it.</source>
            <translation>Un raster de classes, comme le fait « Entraîner et cartographier l'occupation du sol ».</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A raster of classes, such as “Train and map land cover” makes.</source>
            <translation>Un raster de classes, comme ceux de « Entraîner et cartographier l'occupation du sol ».</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A raster of classes: the map that the points were drawn over.</source>
            <translation>Un raster de classes : la carte sur laquelle les points ont été tirés.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A raster of labels; its first band counts.</source>
            <translation>Un raster d'étiquettes ; sa première bande compte.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A raster of the same classes, of a later date, on the same pixels.</source>
            <translation>Un raster des mêmes classes, d'une date ultérieure, sur les mêmes pixels.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A raster with all bands of the scene. Bands are recognized by their names (B02, B8A, red…) or wavelengths.</source>
            <translation>Un raster avec toutes les bandes de la scène. Les bandes sont reconnues à leurs noms (B02, B8A, red…) ou longueurs d'onde.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A raster with one band for each class: map with all single probabilities as bands.</source>
            <translation>Un raster avec une bande par classe : cartographiez avec toutes les probabilités en bandes.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jumps.py" />
            <source>A rate of change of {0} a day is not possible; give one above 0 and up to {1}.</source>
            <translation>Un changement de {0} par jour n'est pas possible ; donnez-en un au-dessus de 0 et d'au plus {1}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jumps.py" />
            <source>A rate of false alarms of {0} is not possible; give up to 0.2, such as 0.01.</source>
            <translation>Un taux de fausses alarmes de {0} n'est pas possible ; donnez jusqu'à 0.2, comme 0.01.</translation>
        </message>
        <message>
            <location filename="../../core/raster/scene.py" />
            <source>A resolution of {0} m is not possible; give a number above 0.</source>
            <translation>Une résolution de {0} m n'est pas possible ; donnez un nombre au-dessus de 0.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A row and a column for each map.</source>
            <translation>Une ligne et une colonne par carte.</translation>
        </message>
        <message>
            <location filename="../../core/raster/scene.py" />
            <source>A scale of 0 makes every value the same; give the one of the file, such as 0.0001.</source>
            <translation>Une échelle de 0 rend toutes les valeurs égales ; donnez celle du fichier, comme 0.0001.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>A scene is given, but no model; choose the model whose map is to be explained.</source>
            <translation>Une scène est donnée, mais pas de modèle ; choisissez le modèle dont la carte est à expliquer.</translation>
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>A seed of {0} is not possible; give 0 or more.</source>
            <translation>Une graine de {0} n'est pas possible ; donnez 0 ou plus.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>A seed of {0} is not possible; give a whole number from 0.</source>
            <translation>Une graine de {0} n'est pas possible ; donnez un nombre entier à partir de 0.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>A sensor needs at least one band. Choose some.</source>
            <translation>Un capteur demande au moins une bande. Choisissez-en.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <source>A series needs at least two dates; give more layers, or a folder of scenes.</source>
            <translation>Une série demande au moins deux dates ; donnez d'autres couches ou un dossier de scènes.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/series.py" />
            <source>A series needs at least two dates; {0} is given.</source>
            <translation>Une série demande au moins deux dates ; il y en a {0}.</translation>
        </message>
        <message>
            <location filename="../../plugin/layout.py" />
            <source>A sheet cannot be written as “{}”; let it end in .pdf or .png.</source>
            <translation>Une planche ne peut pas être écrite sous « {} » ; que le nom finisse par .pdf ou .png.</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>A sheet of a map, its uncertainty, flags and legends, to print or to hand over (TerraClara)</source>
            <translation>Une planche d'une carte, de son incertitude, de ses indicateurs et légendes, à imprimer ou à remettre (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>A small U-Net trained on simulations alone: procedural landscapes with PROSAIL canopies, soils, water, snow and roofs under simulated clouds, shadows and air.</source>
            <translation>Un petit U-Net entraîné sur des simulations seules : des paysages procéduraux avec couverts PROSAIL, sols, eau, neige et toits sous des nuages, des ombres et un air simulés.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>A standard error of {0} is not possible; give a share such as 0.01.</source>
            <translation>Une erreur type de {0} n'est pas possible ; donnez une part comme 0.01.</translation>
        </message>
        <message>
            <location filename="../../core/gp/kernels.py" />
            <source>A sum of kernels needs at least one term, all for the same number of inputs.</source>
            <translation>Une somme de noyaux demande au moins un terme, tous pour le même nombre d'entrées.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/table.py" />
            <source>A table is written as .npz or .csv, not as {0}; change the name.</source>
            <translation>Une table s'écrit en .npz ou .csv, pas en {0} ; changez le nom.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A table that “Simulate spectra” wrote as .npz.</source>
            <translation>Une table que « Simuler des spectres » a écrite en .npz.</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>A text or a number.</source>
            <translation>Un texte ou un nombre.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>A tolerance of {0} pixels is not possible; give 0 to {1} pixels.</source>
            <translation>Une tolérance de {0} pixels n'est pas possible ; donnez 0 à {1} pixels.</translation>
        </message>
        <message>
            <location filename="../../core/explain/surrogate.py" />
            <source>A tree of depth {0} cannot be read; choose 1 to {1}.</source>
            <translation>Un arbre de profondeur {0} ne peut pas être lu ; choisissez 1 à {1}.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/detect.py" />
            <source>A value of {0} for {1} is not possible; give 0 or more.</source>
            <translation>Une valeur de {0} pour {1} n'est pas possible ; donnez 0 ou plus.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A web page with pictures of the map, its figures and how to cite it, beside each map.</source>
            <translation>Une page web avec des images de la carte, ses chiffres et comment la citer, à côté de chaque carte.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A web page with pictures of the map, its figures, what was done, and how to cite it. Of several variables: a page beside each map.</source>
            <translation>Une page web avec des images de la carte, ses chiffres, ce qui a été fait et comment la citer. Avec plusieurs variables : une page à côté de chaque carte.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A web page with tables and pictures.</source>
            <translation>Une page web avec des tables et des images.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A web page; tables and JSON are written beside it.</source>
            <translation>Une page web ; des tables et un JSON sont écrits à côté.</translation>
        </message>
        <message>
            <location filename="../../core/raster/grid.py" />
            <source>A window of {0} x {1} pixels is not possible. Give 1 pixel or more on each side.</source>
            <translation>Une fenêtre de {0} x {1} pixels n'est pas possible. Donnez 1 pixel ou plus de chaque côté.</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>A {0} of {1} degrees is taken everywhere, the model's default: the scene has none.</source>
            <translation>Un {0} de {1} degrés est pris partout, la valeur par défaut du modèle : la scène n'en a pas.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/beforehand.py" />
            <source>A {0} of {1} is not possible; give 0 or more.</source>
            <translation>Un {0} de {1} n'est pas possible ; donnez 0 ou plus.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/outputs.py" />
            <source>A {0} of {1} is not possible; give a number from 0 to 1.</source>
            <translation>Un {0} de {1} n'est pas possible ; donnez un nombre de 0 à 1.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Absorbed by the canopy under direct light from the sun of the scene; SL2P's is that of 10:00 local solar time.</source>
            <translation>Absorbée par le couvert sous la lumière directe du soleil de la scène ; celle de SL2P est celle de 10:00, heure solaire locale.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Absorbed fraction of photosynthetic radiation</source>
            <translation>Fraction absorbée du rayonnement photosynthétique</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <location filename="../../core/retrieval/variables.py" />
            <source>Absorbed fraction of photosynthetic radiation (FAPAR)</source>
            <translation>Fraction absorbée du rayonnement photosynthétique (FAPAR)</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Absorbed fraction of photosynthetic radiation (FAPAR), Landsat 8 and 9, with uncertainty</source>
            <translation>Fraction absorbée du rayonnement photosynthétique (FAPAR), Landsat 8 et 9, avec incertitude</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Absorbed fraction of photosynthetic radiation (FAPAR), SL2P v2.1, Sentinel-2, 20 m</source>
            <translation>Fraction absorbée du rayonnement photosynthétique (FAPAR), SL2P v2.1, Sentinel-2, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Absorbed fraction of photosynthetic radiation (FAPAR), SL2P v3.0, Landsat 8/9, 30 m</source>
            <translation>Fraction absorbée du rayonnement photosynthétique (FAPAR), SL2P v3.0, Landsat 8/9, 30 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Absorbed fraction of photosynthetic radiation (FAPAR), SL2P v3.0, Sentinel-2A, 10 m</source>
            <translation>Fraction absorbée du rayonnement photosynthétique (FAPAR), SL2P v3.0, Sentinel-2A, 10 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Absorbed fraction of photosynthetic radiation (FAPAR), SL2P v3.0, Sentinel-2A, 20 m</source>
            <translation>Fraction absorbée du rayonnement photosynthétique (FAPAR), SL2P v3.0, Sentinel-2A, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Absorbed fraction of photosynthetic radiation (FAPAR), SL2P v3.0, Sentinel-2B, 10 m</source>
            <translation>Fraction absorbée du rayonnement photosynthétique (FAPAR), SL2P v3.0, Sentinel-2B, 10 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Absorbed fraction of photosynthetic radiation (FAPAR), SL2P v3.0, Sentinel-2B, 20 m</source>
            <translation>Fraction absorbée du rayonnement photosynthétique (FAPAR), SL2P v3.0, Sentinel-2B, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Absorbed fraction of photosynthetic radiation (FAPAR), Sentinel-2, 10 m bands, with uncertainty</source>
            <translation>Fraction absorbée du rayonnement photosynthétique (FAPAR), Sentinel-2, bandes de 10 m, avec incertitude</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Absorbed fraction of photosynthetic radiation (FAPAR), Sentinel-2, 20 m bands, with uncertainty</source>
            <translation>Fraction absorbée du rayonnement photosynthétique (FAPAR), Sentinel-2, bandes de 20 m, avec incertitude</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Absorption of iron oxides</source>
            <translation>Absorption des oxydes de fer</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>Accuracy</source>
            <translation>Exactitude</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>Accuracy (0 to 1)</source>
            <translation>Exactitude (0 à 1)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <source>Accuracy after, on places the fit did not see (0 to 1)</source>
            <translation>Exactitude après, en des lieux non vus (0 à 1)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>Accuracy and areas of a map</source>
            <translation>Exactitude et surfaces d'une carte</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Accuracy and areas of a map…</source>
            <translation>Exactitude et surfaces d'une carte…</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <source>Accuracy before, on places the fit did not see (0 to 1)</source>
            <translation>Exactitude avant, en des lieux non vus (0 à 1)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Accuracy on pixels next to those it learned from (0 to 1)</source>
            <translation>Exactitude près des pixels appris (0 à 1)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Accuracy on places that the model did not see (0 to 1)</source>
            <translation>Exactitude en des lieux non vus (0 à 1)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/input_noise.py" />
            <source>Add the noise of the bands to a model</source>
            <translation>Ajouter le bruit des bandes à un modèle</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>Address of the item:</source>
            <translation>Adresse de l'élément :</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Address of your organization's package index; empty: what pip is told, or the Python Package Index</source>
            <translation>Adresse de l'index de paquets de votre organisation ; vide : celui indiqué à pip, ou le Python Package Index</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Adds a lower and an upper bound to the map, calibrated on the plots; the true value lies between them this often. Empty: none.</source>
            <translation>Ajoute à la carte une borne inférieure et une supérieure, calibrées sur les placettes ; la vraie valeur est entre elles aussi souvent. Vide : aucune.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Adds a lower and an upper bound; the true value lies between them this often. Empty: none.</source>
            <translation>Ajoute une borne inférieure et une supérieure ; la vraie valeur est entre elles aussi souvent. Vide : aucune.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/advanced.py" />
            <location filename="../../plugin/docks/form.py" />
            <source>Advanced</source>
            <translation>Avancé</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <location filename="../../core/clouds/learn.py" />
            <source>All corrections lie in one place: nothing was left to check the fit on. Draw in several places.</source>
            <translation>Toutes les corrections sont en un lieu : rien n'est resté pour vérifier l'ajustement. Dessinez en plusieurs lieux.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/trials.py" />
            <source>All labels lie in one place: there is nothing to judge the model on. Draw more.</source>
            <translation>Toutes les étiquettes sont en un lieu : il n'y a rien pour juger le modèle. Dessinez-en plus.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/published.py" />
            <source>All of them are installed.</source>
            <translation>Tous sont installés.</translation>
        </message>
        <message>
            <location filename="../../plugin/metadata.py" />
            <source>All that made the map, as JSON; “terraclara rerun” makes it again</source>
            <translation>Tout ce qui a produit la carte, en JSON ; « terraclara rerun » la refait</translation>
        </message>
        <message>
            <location filename="../../core/raster/values.py" />
            <source>All values are below {0}, too dark for any scene; the scale seems to be applied twice: give scale=1.</source>
            <translation>Toutes les valeurs sont au-dessous de {0}, trop sombre pour toute scène ; l'échelle semble appliquée deux fois : donnez scale=1.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>All {0} plots have the value {1}: how a model errs cannot be learned from them. Check the field, or add plots of other values.</source>
            <translation>Les {0} placettes ont toutes la valeur {1} : on ne peut pas en apprendre comment un modèle se trompe. Vérifiez le champ, ou ajoutez des placettes d'autres valeurs.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>All {0} samples have the same spectrum; nothing can be learned from them.</source>
            <translation>Les {0} échantillons ont tous le même spectre ; rien ne peut en être appris.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>All {0} samples have the value {1}; nothing can be learned from them.</source>
            <translation>Les {0} échantillons ont tous la valeur {1} ; rien ne peut en être appris.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Also write a STAC item</source>
            <translation>Écrire aussi un élément STAC</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Also write a report of each map</source>
            <translation>Écrire aussi un rapport de chaque carte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>Also write it as</source>
            <translation>L'écrire aussi sous</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Also write polygons</source>
            <translation>Écrire aussi des polygones</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Also write the images without clouds and shadows</source>
            <translation>Écrire aussi les images sans nuages ni ombres</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>An .onnx file, or the id of a model in the catalog.</source>
            <translation>Un fichier .onnx, ou l'identifiant d'un modèle du catalogue.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/outputs.py" />
            <source>An activation {0} is not known; choose softmax or sigmoid, or none.</source>
            <translation>Une activation {0} n'est pas connue ; choisissez softmax ou sigmoid, ou none.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>An allocation {0} is not known; choose {1}.</source>
            <translation>Une répartition {0} n'est pas connue ; choisissez {1}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/emulator.py" />
            <source>An emulator needs at least 500 simulations and 10 centers, not {0} and {1}. Give more.</source>
            <translation>Un émulateur demande au moins 500 simulations et 10 centres, pas {0} et {1}. Donnez-en plus.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>An example of how series are classified, not a product.</source>
            <translation>Un exemple de classification de séries, pas un produit.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>An expected accuracy of {0} is not possible; give shares from 0 to 1.</source>
            <translation>Une exactitude attendue de {0} n'est pas possible ; donnez des parts de 0 à 1.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>An explanation of {0} samples of {1} cannot be checked; images go one by one.</source>
            <translation>Une explication de {0} échantillons de {1} ne peut pas être vérifiée ; les images vont une par une.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>An id of the catalog, or an .onnx file with its arrays (.npz) beside it.</source>
            <translation>Un identifiant du catalogue, ou un fichier .onnx avec ses tableaux (.npz) à côté.</translation>
        </message>
        <message>
            <location filename="../../core/batch/run.py" />
            <location filename="../../core/diagnostics.py" />
            <source>An unforeseen fault ({0}: {1}).</source>
            <translation>Une erreur imprévue ({0} : {1}).</translation>
        </message>
        <message>
            <location filename="../../core/cli/__init__.py" />
            <source>An unforeseen fault ({0}: {1}). Please report it with the lines above.</source>
            <translation>Une défaillance imprévue ({0} : {1}). Signalez-la avec les lignes ci-dessus.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/base.py" />
            <source>An unforeseen fault ({}: {}). The details are in the log, tab TerraClara; please report them.</source>
            <translation>Une erreur imprévue ({} : {}). Les détails sont dans le journal, onglet TerraClara ; merci de les signaler.</translation>
        </message>
        <message>
            <location filename="../../plugin/work.py" />
            <source>An unforeseen fault ({}: {}); the log, tab TerraClara, says more.</source>
            <translation>Une erreur imprévue ({} : {}) ; le journal, onglet TerraClara, en dit plus.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Angle between the directions of the sun and of the satellite. Read from the product where it says it.</source>
            <translation>Angle entre les directions du soleil et du satellite. Lu du produit s'il le dit.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Angle between the line of sight and the vertical. Read from the product where it says it.</source>
            <translation>Angle entre la ligne de visée et la verticale. Lu du produit s'il le dit.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Angle between the sun and the vertical. Read from the product where it says it; otherwise a typical value is used.</source>
            <translation>Angle entre le soleil et la verticale. Lu du produit s'il le dit ; sinon une valeur typique est prise.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Angles</source>
            <translation>Angles</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>Angles of sun and view from the item's files, for each pixel.</source>
            <translation>Angles du soleil et de visée d'après les fichiers de l'élément, pour chaque pixel.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>Angles of the item in degrees: {0}.</source>
            <translation>Angles de l'élément en degrés : {0}.</translation>
        </message>
        <message>
            <location filename="../../core/install/packages.py" />
            <source>Another QGIS is changing the packages in {0}. Wait until it is done, and try again.</source>
            <translation>Un autre QGIS modifie les paquets dans {0}. Attendez qu'il ait terminé, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Another number draws other pixels and other parts.</source>
            <translation>Un autre nombre tire d'autres pixels et d'autres parties.</translation>
        </message>
        <message>
            <location filename="../../core/raster/journal.py" />
            <source>Another run is writing {0}; wait for it, or choose another name.</source>
            <translation>Une autre exécution écrit {0} ; attendez-la, ou choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Any layer of a group of results; the others of its group are found.</source>
            <translation>N'importe quelle couche d'un groupe de résultats ; les autres de son groupe sont trouvées.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/apply_model.py" />
            <source>Apply a model</source>
            <translation>Appliquer un modèle</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Apply a model to a folder</source>
            <translation>Appliquer un modèle à un dossier</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>Archives (*.zip *.tar)</source>
            <translation>Archives (*.zip *.tar)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Area</source>
            <translation>Zone</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Area (ha)</source>
            <translation>Surface (ha)</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Area (pixels)</source>
            <translation>Surface (pixels)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Area: only inside these polygons</source>
            <translation>Zone : seulement dans ces polygones</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <location filename="../../plugin/algorithms/zone_means.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>Areas</source>
            <translation>Zones</translation>
        </message>
        <message>
            <location filename="../../core/cli/zones.py" />
            <source>Areas are named by their field {0}; give another with --field.</source>
            <translation>Les zones portent le nom de leur champ {0} ; indiquez-en un autre avec --field.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>Areas are named by their field {}.</source>
            <translation>Les zones portent le nom de leur champ {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>Areas from class to class (CSV)</source>
            <translation>Surfaces de classe à classe (CSV)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>Areas that the map was trained on</source>
            <translation>Zones d'entraînement de la carte</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Areas whose class is known, that the model was not trained on, on this scene.</source>
            <translation>Zones de classe connue sur cette scène, dont le modèle n'a pas appris.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Areas whose cover is told one by one</source>
            <translation>Zones dont la couverture est indiquée une à une</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>Areas with a valid pixel</source>
            <translation>Zones avec un pixel valide</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>Areas with their means</source>
            <translation>Zones avec leurs moyennes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/export_gp.py" />
            <source>Arrays (*.npz);;Scripts for Earth Engine (*.py)</source>
            <translation>Tableaux (*.npz);;Scripts pour Earth Engine (*.py)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/import_gp.py" />
            <source>Arrays and scripts (*.npz *.py *.js *.txt);;All files (*)</source>
            <translation>Tableaux et scripts (*.npz *.py *.js *.txt);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/export_gp.py" />
            <source>Arrays or script</source>
            <translation>Tableaux ou script</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/import_gp.py" />
            <source>Arrays, or a script for Earth Engine</source>
            <translation>Tableaux, ou un script pour Earth Engine</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>As 2024-06-30, apart by commas. Empty: from the names of the maps, or of their scenes.</source>
            <translation>Comme 2024-06-30, séparées par des virgules. Vide : d'après les noms des cartes, ou de leurs scènes.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>As Detailed, and whether it can be believed: takes longer, and can be stopped</source>
            <translation>Comme Détaillé, et dit si l'on peut s'y fier : prend plus de temps, et peut être arrêté</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>As asked: {0}.</source>
            <translation>Comme demandé : {0}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>As its area</source>
            <translation>Selon sa surface</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>Ask for class=NAME, against=NAME,OTHER, output=NAME or uncertainty.</source>
            <translation>Demandez class=NAME, against=NAME,OTHER, output=NAME ou uncertainty.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>Assess a cloud map</source>
            <translation>Évaluer une carte de nuages</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>At least, for each class</source>
            <translation>Au moins, par classe</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Away from boundaries</source>
            <translation>Loin des limites</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Balanced accuracy</source>
            <translation>Exactitude équilibrée</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Band</source>
            <translation>Bande</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Band of the classes</source>
            <translation>Bande des classes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>Band of the classes in both</source>
            <translation>Bande des classes dans les deux</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>Band {0} has a width of {1} nm; give one above 0.</source>
            <translation>La bande {0} a une largeur de {1} nm ; donnez-en une au-dessus de 0.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>Band {0} is centered at {1} nm, outside of 400 to 2500 nm; leave it out.</source>
            <translation>La bande {0} est centrée à {1} nm, hors de 400 à 2500 nm ; omettez-la.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>Band {0} sees nothing between 400 and 2500 nm; leave it out.</source>
            <translation>La bande {0} ne voit rien entre 400 et 2500 nm ; omettez-la.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>Bands</source>
            <translation>Bandes</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>Bands are left out in turn for models that look at single pixels; choose deeplift or gradient_input.</source>
            <translation>Les bandes sont ôtées tour à tour pour des modèles qui regardent des pixels isolés ; choisissez deeplift ou gradient_input.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Bands as name=center:width in nm, apart by commas, such as red=665:30,nir=842:115.</source>
            <translation>Les bandes en nom=centre:largeur en nm, séparées par des virgules, comme red=665:30,nir=842:115.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/import_gp.py" />
            <source>Bands of a script, in order</source>
            <translation>Bandes d'un script, dans l'ordre</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Bands of the map</source>
            <translation>Bandes de la carte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/apply_model.py" />
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Bands of the model</source>
            <translation>Bandes du modèle</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>Bands of the same scene</source>
            <translation>Bandes de la même scène</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <source>Bands that {0} are left out: {1}.</source>
            <translation>Les bandes qui {0} sont laissées de côté : {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Bands to learn from</source>
            <translation>Bandes dont apprendre</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Below 0.01 the canopy is not like the simulated ones, and the retrieval should not be trusted.</source>
            <translation>En dessous de 0.01 le couvert n'est pas comme ceux qui ont été simulés, et il ne faut pas se fier à l'estimation.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Best for the scene: {}</source>
            <translation>Le meilleur pour la scène : {}</translation>
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
            <translation>Biophysique</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>Biophysical Retrieval</source>
            <translation>Estimation biophysique</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>Biophysical retrieval</source>
            <translation>Estimation biophysique</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Biophysical retrieval in a folder</source>
            <translation>Estimation biophysique dans un dossier</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Biophysical retrieval…</source>
            <translation>Estimation biophysique…</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>Block {0} has shape {1}; {2} and {3} bands need it.</source>
            <translation>Le bloc {0} a la forme {1} ; {2} et {3} bandes sont requis.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Both a file, {}, and a folder are given for the map; give one of them.</source>
            <translation>Un fichier, {}, et un dossier sont donnés pour la carte ; donnez l'un des deux.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>Both a map and a model or scene are given. The map names its own; leave the others out.</source>
            <translation>Une carte et aussi un modèle ou une scène sont donnés. La carte nomme les siens ; omettez les autres.</translation>
        </message>
        <message>
            <location filename="../../core/cli/explain.py" />
            <source>Both a point and a region are given; ask about one of them.</source>
            <translation>Un point et une région sont donnés ; interrogez l'un des deux.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Both a raster layer and a product are given; choose one of them as the scene.</source>
            <translation>Une couche raster et un produit sont donnés ; choisissez l'un des deux comme scène.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <source>Both layers and a folder are given; choose one of them.</source>
            <translation>Des couches et un dossier sont donnés ; choisissez l'un des deux.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Both polygons and a box are given as the area; choose one of them.</source>
            <translation>Des polygones et un rectangle sont donnés comme zone ; choisissez l'un des deux.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Both responses and centers are given; choose one of them as the sensor.</source>
            <translation>Des réponses et des centres sont donnés ; choisissez l'un des deux comme capteur.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>Bracketed bands go together {}: read them as one.</source>
            <translation>Les bandes réunies par un crochet vont ensemble {} : lisez-les comme une seule.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Brightness</source>
            <translation>Brillance</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Brown pigments</source>
            <translation>Pigments bruns</translation>
        </message>
        <message>
            <location filename="../../core/explain/activation.py" />
            <source>CAM is for networks that average a layer's places before one last linear layer, which this one does not. Choose Grad-CAM, which is the same there and is made for others too.</source>
            <translation>CAM est pour des réseaux qui moyennent les lieux d'une couche avant une dernière couche linéaire, ce que celui-ci ne fait pas. Choisissez Grad-CAM, qui y est la même chose et sert aussi aux autres.</translation>
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
            <translation>CRPS {}, perte logarithmique {}, largeur moyenne des intervalles à 90 % {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>CSV (*.csv);;All files (*)</source>
            <translation>CSV (*.csv);;Tous les fichiers (*)</translation>
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
            <translation>Calibration</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>Calibration error of the cloud probability</source>
            <translation>Erreur de calibration de la probabilité de nuage</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Cancelled.</source>
            <translation>Annulé.</translation>
        </message>
        <message>
            <location filename="../../core/cli/batch.py" />
            <source>Cancelled. All maps are kept; the same run goes on with the composite.</source>
            <translation>Annulé. Toutes les cartes sont conservées ; la même exécution continue avec le composite.</translation>
        </message>
        <message>
            <location filename="../../core/batch/run.py" />
            <source>Cancelled. Finished maps are kept; the same run goes on from there.</source>
            <translation>Annulé. Les cartes terminées sont conservées ; la même exécution reprend de là.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <location filename="../../core/landcover/change.py" />
            <location filename="../../core/landcover/classmap.py" />
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>Cancelled. Nothing was written.</source>
            <translation>Annulé. Rien n'a été écrit.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/series.py" />
            <source>Cancelled. The maps of the dates before are complete.</source>
            <translation>Annulé. Les cartes des dates précédentes sont complètes.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/detect.py" />
            <location filename="../../core/mapping/pipeline.py" />
            <source>Cancelled. What was computed is kept beside the target; the same run continues from there.</source>
            <translation>Annulé. Ce qui a été calculé est conservé à côté de la cible ; la même exécution reprend de là.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/cluster.py" />
            <source>Cancelled. What was computed is kept; the same run continues from there.</source>
            <translation>Annulé. Ce qui a été calculé est conservé ; la même exécution reprend de là.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/composite.py" />
            <source>Cancelled. What was computed is kept; the same run goes on from there.</source>
            <translation>Annulé. Ce qui a été calculé est conservé ; la même exécution reprend de là.</translation>
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
            <translation>Annulé : rien n'a été écrit.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/many.py" />
            <source>Cancelled; complete so far: {0}.</source>
            <translation>Annulé ; complet jusqu'ici : {0}.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/install.py" />
            <source>Cancelled; models that were written are kept.</source>
            <translation>Annulé ; les modèles déjà écrits sont conservés.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Cancelled; no map was written.</source>
            <translation>Annulé ; aucune carte n'a été écrite.</translation>
        </message>
        <message>
            <location filename="../../core/install/download.py" />
            <location filename="../../core/install/packages.py" />
            <location filename="../../plugin/work.py" />
            <source>Cancelled; nothing was changed.</source>
            <translation>Annulé ; rien n'a été changé.</translation>
        </message>
        <message>
            <location filename="../../core/explain/compare.py" />
            <source>Cancelled; nothing was compared.</source>
            <translation>Annulé ; rien n'a été comparé.</translation>
        </message>
        <message>
            <location filename="../../core/explain/place.py" />
            <source>Cancelled; nothing was explained.</source>
            <translation>Annulé ; rien n'a été expliqué.</translation>
        </message>
        <message>
            <location filename="../../core/explain/maps.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>Annulé ; rien n'a été écrit.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Cancelled; the map is complete, but what is made of it is not.</source>
            <translation>Annulé ; la carte est complète, mais pas ce qui en est tiré.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <source>Cancelled; the model {} is complete, its map was not written.</source>
            <translation>Annulé ; le modèle {} est complet, sa carte n'a pas été écrite.</translation>
        </message>
        <message>
            <location filename="../../core/install/folder.py" />
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Cancelled; the wheels that came whole are kept.</source>
            <translation>Annulé ; les wheels arrivées entières sont conservées.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <location filename="../../plugin/dialogs/published.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Cancelling…</source>
            <translation>Annulation…</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Canopies as any sensor sees them, to train from (TerraClara)</source>
            <translation>Des couverts tels que les voit n'importe quel capteur, pour en apprendre (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Canopy</source>
            <translation>Couvert</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <location filename="../../core/retrieval/variables.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Canopy chlorophyll content</source>
            <translation>Teneur en chlorophylle du couvert</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Canopy chlorophyll content, Landsat 8 and 9, with uncertainty</source>
            <translation>Teneur en chlorophylle du couvert, Landsat 8 et 9, avec incertitude</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Canopy chlorophyll content, SL2P v2.1, Sentinel-2, 20 m</source>
            <translation>Teneur en chlorophylle du couvert, SL2P v2.1, Sentinel-2, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Canopy chlorophyll content, SL2P v3.0, Sentinel-2A, 20 m</source>
            <translation>Teneur en chlorophylle du couvert, SL2P v3.0, Sentinel-2A, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Canopy chlorophyll content, SL2P v3.0, Sentinel-2B, 20 m</source>
            <translation>Teneur en chlorophylle du couvert, SL2P v3.0, Sentinel-2B, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Canopy chlorophyll content, Sentinel-2, 10 m bands, with uncertainty</source>
            <translation>Teneur en chlorophylle du couvert, Sentinel-2, bandes de 10 m, avec incertitude</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Canopy chlorophyll content, Sentinel-2, 20 m bands, with uncertainty</source>
            <translation>Teneur en chlorophylle du couvert, Sentinel-2, bandes de 20 m, avec incertitude</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <location filename="../../core/retrieval/variables.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Canopy water content</source>
            <translation>Teneur en eau du couvert</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Canopy water content, Landsat 8 and 9, with uncertainty</source>
            <translation>Teneur en eau du couvert, Landsat 8 et 9, avec incertitude</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Canopy water content, SL2P v2.1, Sentinel-2, 20 m</source>
            <translation>Teneur en eau du couvert, SL2P v2.1, Sentinel-2, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Canopy water content, SL2P v3.0, Sentinel-2A, 20 m</source>
            <translation>Teneur en eau du couvert, SL2P v3.0, Sentinel-2A, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Canopy water content, SL2P v3.0, Sentinel-2B, 20 m</source>
            <translation>Teneur en eau du couvert, SL2P v3.0, Sentinel-2B, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Canopy water content, Sentinel-2, 20 m bands, with uncertainty</source>
            <translation>Teneur en eau du couvert, Sentinel-2, bandes de 20 m, avec incertitude</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>Carry a model to field plots</source>
            <translation>Porter un modèle sur des placettes de terrain</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Carry a model to field plots…</source>
            <translation>Porter un modèle sur des placettes de terrain…</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Cerrado</source>
            <translation>Cerrado</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Cerrado and pasture are the ones most often mixed up.</source>
            <translation>Le Cerrado et le pâturage sont le plus souvent confondus.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>Change</source>
            <translation>Changement</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>Change between two maps</source>
            <translation>Changement entre deux cartes</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Change between two maps…</source>
            <translation>Changement entre deux cartes…</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Check</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <location filename="../../core/gp/compile.py" />
            <source>Checking a model</source>
            <translation>Vérifier un modèle</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/explain.py" />
            <source>Checking: the network is asked some hundred times…</source>
            <translation>Vérification : le réseau est interrogé une centaine de fois…</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Chlorophyll (µg cm⁻²)</source>
            <translation>Chlorophylle (µg cm⁻²)</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Chlorophyll a and b of a leaf.</source>
            <translation>Chlorophylle a et b d'une feuille.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Chlorophyll of all leaves above a square centimeter of ground: leaf area index times leaf chlorophyll.</source>
            <translation>Chlorophylle de toutes les feuilles au-dessus d'un centimètre carré de sol : indice de surface foliaire multiplié par la chlorophylle de la feuille.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>Choose a STAC item</source>
            <translation>Choisir un élément STAC</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>Choose a file or a product that is not in the project</source>
            <translation>Choisir un fichier ou un produit qui n'est pas dans le projet</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Choose a model file</source>
            <translation>Choisir un fichier de modèle</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>Choose a raster file</source>
            <translation>Choisir un fichier raster</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>Choose a raster layer or a file…</source>
            <translation>Choisissez une couche raster ou un fichier…</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Choose a raster layer; or, with the … button, a file or a Sentinel-2 or Landsat product.</source>
            <translation>Choisissez une couche raster ou, avec le bouton …, un fichier ou un produit Sentinel-2 ou Landsat.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Choose a scene first</source>
            <translation>Choisissez d'abord une scène</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>Choose a variable first</source>
            <translation>Choisissez d'abord une variable</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>Choose all variables, or the first one alone</source>
            <translation>Choisir toutes les variables, ou la première seule</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>Choose another file.</source>
            <translation>Choisissez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>Choose deeplift.</source>
            <translation>Choisissez deeplift.</translation>
        </message>
        <message>
            <location filename="../../core/explain/exact.py" />
            <source>Choose group_shapley, which is exact for up to ten groups of bands.</source>
            <translation>Choisissez group_shapley, qui est exact jusqu'à dix groupes de bandes.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>Choose one of its parts, such as {0}.</source>
            <translation>Choisissez une de ses parties, telle que {0}.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>Choose one or more.</source>
            <translation>Choisissez-en une ou plusieurs.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>Choose the archive of a product</source>
            <translation>Choisir l'archive d'un produit</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>Choose the folder of a product</source>
            <translation>Choisir le dossier d'un produit</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <location filename="../../plugin/dialogs/published.py" />
            <source>Choose the folder that holds the packages</source>
            <translation>Choisir le dossier qui contient les paquets</translation>
        </message>
        <message>
            <location filename="../../core/install/download.py" />
            <source>Choose the folder that holds the wheels.</source>
            <translation>Choisissez le dossier qui contient les wheels.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Choose what the other computer has: QGIS tells its version of Python there in Help, About. Then copy the folder to it.</source>
            <translation>Choisissez ce qu'a l'autre ordinateur : QGIS y indique sa version de Python dans Aide, À propos. Copiez-y ensuite le dossier.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <location filename="../../plugin/layout.py" />
            <location filename="../../plugin/metadata.py" />
            <source>Cite</source>
            <translation>Citer</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <location filename="../../core/assessment_report.py" />
            <location filename="../../core/report.py" />
            <source>Class</source>
            <translation>Classe</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>Class activation maps have no bands of their own; choose deeplift for these.</source>
            <translation>Les cartes d'activation de classe n'ont pas de bandes à elles ; choisissez deeplift pour celles-ci.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Class seen here</source>
            <translation>Classe vue ici</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Class, its probability and the uncertainty.</source>
            <translation>Classe, sa probabilité et l'incertitude.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Classes</source>
            <translation>Classes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_map.py" />
            <source>Classes as polygons</source>
            <translation>Classes en polygones</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Classes of the model's channels</source>
            <translation>Classes des canaux du modèle</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <source>Classes that could be right</source>
            <translation>Classes qui pourraient être justes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Classifiers to compare</source>
            <translation>Classifieurs à comparer</translation>
        </message>
        <message>
            <location filename="../../core/mapping/make.py" />
            <source>Cleaning changed the class of {0} of the pixels; all other bands are as the model gave them.</source>
            <translation>Le nettoyage a changé la classe de {0} des pixels ; toutes les autres bandes sont comme le modèle les a données.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Clear, cloud and cloud shadow on the last of 5 dates of one ground, top of atmosphere or surface reflectance of 10 to 60 m pixels, from blue, green, red and nir.</source>
            <translation>Clair, nuage et ombre de nuage à la dernière de 5 dates d'un même terrain, réflectance au sommet de l'atmosphère ou de surface de pixels de 10 à 60 m, à partir de blue, green, red et nir.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <source>Clear, cloud or cloud shadow</source>
            <translation>Clair, nuage ou ombre de nuage</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <source>Clear, cloud or cloud shadow from {0} reflectance at about 30 m: the network of ukis-csmask {1} with its own tiles and blending, without the buffer of its valid mask.</source>
            <translation>Clair, nuage ou ombre de nuage d'après la réflectance {0} à environ 30 m : le réseau d'ukis-csmask {1} avec ses propres tuiles et fusion, sans la marge de son masque valide.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Clear, cloud, thin cloud and cloud shadow for optical images of 10 to 60 m pixels, top of atmosphere or surface reflectance, from blue, green, red, nir, swir16, swir22.</source>
            <translation>Clair, nuage, nuage fin et ombre de nuage pour des images optiques de pixels de 10 à 60 m, réflectance au sommet de l'atmosphère ou de surface, à partir de blue, green, red, nir, swir16, swir22.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Clear, cloud, thin cloud and cloud shadow for optical images of 10 to 60 m pixels, top of atmosphere or surface reflectance, from blue, green, red, nir.</source>
            <translation>Clair, nuage, nuage fin et ombre de nuage pour des images optiques de pixels de 10 à 60 m, réflectance au sommet de l'atmosphère ou de surface, à partir de blue, green, red, nir.</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Click into a map and see what each band gave to its value (TerraClara)</source>
            <translation>Cliquez dans une carte et voyez ce que chaque bande a apporté à sa valeur (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Click into an image and see every variable there, with its uncertainty and spectrum (TerraClara)</source>
            <translation>Cliquez dans une image et voyez-y chaque variable, avec son incertitude et son spectre (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Click into the map to explain a pixel</source>
            <translation>Cliquez dans la carte pour expliquer un pixel</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Click the corners of a region; a right click or a double click ends it</source>
            <translation>Cliquez sur les sommets d'une région ; un clic droit ou un double clic la termine</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>Cloud Detection</source>
            <translation>Détection des nuages</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>Cloud detection</source>
            <translation>Détection des nuages</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Cloud detection in a folder</source>
            <translation>Détection des nuages dans un dossier</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <source>Cloud detection in a series</source>
            <translation>Détection des nuages dans une série</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Cloud detection…</source>
            <translation>Détection des nuages…</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>Cloud map</source>
            <translation>Carte de nuages</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Cloud map {}: assessment</source>
            <translation>Carte de nuages {} : évaluation</translation>
        </message>
        <message>
            <location filename="../../core/batch/clouds.py" />
            <source>Cloud maps</source>
            <translation>Cartes de nuages</translation>
        </message>
        <message>
            <location filename="../../core/model/optional.py" />
            <source>Cloud mask averaged and dilated as its authors do, Sentinel-2 L1C (s2cloudless)</source>
            <translation>Masque de nuages moyenné et dilaté comme le font ses auteurs, Sentinel-2 L1C (s2cloudless)</translation>
        </message>
        <message>
            <location filename="../../core/clouds/outputs.py" />
            <location filename="../../core/clouds/series.py" />
            <source>Cloud probability</source>
            <translation>Probabilité de nuage</translation>
        </message>
        <message>
            <location filename="../../core/model/optional.py" />
            <source>Cloud probability pixel by pixel, Sentinel-2 L1C (s2cloudless)</source>
            <translation>Probabilité de nuage pixel par pixel, Sentinel-2 L1C (s2cloudless)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Cloud where its probability exceeds</source>
            <translation>Nuage où sa probabilité dépasse</translation>
        </message>
        <message>
            <location filename="../../core/clouds/s2cloudless.py" />
            <source>Cloud where the probability is above {0}{1}</source>
            <translation>Nuage où la probabilité dépasse {0}{1}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <location filename="../../plugin/algorithms/clouds.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>Clouds</source>
            <translation>Nuages</translation>
        </message>
        <message>
            <location filename="../../core/model/optional.py" />
            <source>Clouds and cloud shadows, {0} bands, {1} (UKIS-CSMASK)</source>
            <translation>Nuages et ombres de nuage, {0} bandes, {1} (UKIS-CSMASK)</translation>
        </message>
        <message>
            <location filename="../../core/clouds/learn.py" />
            <location filename="../../core/clouds/outputs.py" />
            <location filename="../../core/clouds/series.py" />
            <location filename="../../core/model/card.py" />
            <source>Clouds and shadows</source>
            <translation>Nuages et ombres</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Clouds and shadows as polygons</source>
            <translation>Nuages et ombres en polygones</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Clouds and shadows from the last date alone</source>
            <translation>Nuages et ombres de la seule dernière date</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Clouds and shadows grow by this distance, since their edges are thin.</source>
            <translation>Les nuages et les ombres grandissent de cette distance, car leurs bords sont minces.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Clouds and their shadows in a series, 4 bands</source>
            <translation>Nuages et leurs ombres dans une série, 4 bandes</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Clouds and their shadows, 4 bands</source>
            <translation>Nuages et leurs ombres, 4 bandes</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Clouds and their shadows, 6 bands</source>
            <translation>Nuages et leurs ombres, 6 bandes</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>Clouds cover {} and shadows {} of the valid pixels</source>
            <translation>Les nuages couvrent {} et les ombres {} des pixels valides</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Clouds cover {}, shadows {} of the valid pixels.</source>
            <translation>Les nuages couvrent {} et les ombres {} des pixels valides.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Column of the table's value</source>
            <translation>Colonne de la valeur de la table</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>Column {0} holds {1}; a standard deviation cannot be below 0.</source>
            <translation>La colonne {0} contient {1} ; un écart-type ne peut pas être au-dessous de 0.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/fieldnames.py" />
            <source>Columns of the table: value {0}, standard deviation {1}, site {2}, bands {3}.</source>
            <translation>Colonnes du tableau : valeur {0}, écart-type {1}, site {2}, bandes {3}.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Comes with this QGIS: nothing to do.</source>
            <translation>Livré avec ce QGIS : rien à faire.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <source>Compare explanations</source>
            <translation>Comparer des explications</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Compare explanations…</source>
            <translation>Comparer des explications…</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>Compare with</source>
            <translation>Comparer avec</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Compares a measured spectrum with the one that PROSAIL is expected to give at the retrieved state: mean over all that the state leaves open, by a Gaussian process on simulations.</source>
            <translation>Compare un spectre mesuré à celui que PROSAIL devrait donner pour l'état estimé : la moyenne de tout ce que l'état laisse ouvert, par un processus gaussien sur des simulations.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Composite of clear pixels</source>
            <translation>Composite de pixels clairs</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Composite: day to be near to</source>
            <translation>Composite : jour de référence</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Computed</source>
            <translation>Calculé</translation>
        </message>
        <message>
            <location filename="../../core/mapping/cluster.py" />
            <source>Computing on a cluster needs the Python package distributed, which is not usable here ({0}). Install it with `pip install distributed`, or leave --cluster out.</source>
            <translation>Calculer sur une grappe demande le paquet Python distributed, qui n'est pas utilisable ici ({0}). Installez-le avec `pip install distributed`, ou omettez --cluster.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Confidence of intervals</source>
            <translation>Confiance des intervalles</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_map.py" />
            <source>Confidence of intervals or class sets</source>
            <translation>Confiance des intervalles ou ensembles de classes</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Connected clouds or shadows of a smaller area become clear.</source>
            <translation>Les nuages ou ombres connexes de moindre surface deviennent clairs.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Connected patches of one class with fewer pixels are merged into their largest neighbor, after the majority filter. Empty: none.</source>
            <translation>Les taches connexes d'une classe de moins de pixels sont fusionnées dans leur plus grande voisine, après le filtre majoritaire. Vide : aucune.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/install.py" />
            <source>Converting {0}...</source>
            <translation>Conversion de {0}...</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Convolutions for each date and a memory (LSTM) over the dates, trained on simulated series alone: what looks like a cloud but was there before is told from one.</source>
            <translation>Des convolutions pour chaque date et une mémoire (LSTM) sur les dates, entraînées sur des séries simulées seules : ce qui ressemble à un nuage mais était déjà là en est distingué.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>Copied.</source>
            <translation>Copié.</translation>
        </message>
        <message>
            <location filename="../../core/raster/footprint.py" />
            <source>Corners of the grid are nowhere on Earth; check its CRS and its geotransform.</source>
            <translation>Des coins de la grille ne sont nulle part sur la Terre ; vérifiez son SCR et sa géotransformation.</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Correct a retrieval model by what you measured, and map with it (TerraClara)</source>
            <translation>Corriger un modèle d'estimation par ce qui a été mesuré, et cartographier avec lui (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>Correct them, or give the map's classes (its categories) that one too, if the map missed it everywhere.</source>
            <translation>Corrigez-les ou, si la carte l'a manquée partout, ajoutez cette classe aussi aux classes de la carte (ses catégories).</translation>
        </message>
        <message>
            <location filename="../../core/clouds/learn.py" />
            <source>Corrected from {0}</source>
            <translation>Corrigé à partir de {0}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <source>Corrected pixels</source>
            <translation>Pixels corrigés</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <source>Corrections: polygons</source>
            <translation>Corrections : polygones</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <source>Could be {0}</source>
            <translation>Pourrait être {0}</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Counting pixels carries the map's errors into the areas. The estimate puts them right by the samples; its interval holds the true area in 95 of 100 samples drawn like this one.</source>
            <translation>Compter les pixels fait passer les erreurs de la carte dans les surfaces. L'estimation les corrige par les échantillons ; son intervalle contient la surface vraie dans 95 tirages sur 100 comme celui-ci.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <location filename="../../core/mapping/dates.py" />
            <source>Dates by the bands' names: {0} to {1}.</source>
            <translation>Dates d'après les noms des bandes : de {0} à {1}.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stack.py" />
            <source>Dates by the files' names or tags: {0} to {1}.</source>
            <translation>Dates selon les noms ou les balises des fichiers : de {0} à {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/composite_layers.py" />
            <source>Dates of the composite</source>
            <translation>Dates du composite</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <source>Dates: raster layers, the earliest first</source>
            <translation>Dates : couches raster, la plus ancienne d'abord</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <source>Days between plot and image, at most</source>
            <translation>Jours entre placette et image, au plus</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>Days of the maps, in their order</source>
            <translation>Jours des cartes, dans leur ordre</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>Days on which much jumps</source>
            <translation>Jours où les sauts sont nombreux</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>DeepLIFT</source>
            <translation>DeepLIFT</translation>
        </message>
        <message>
            <location filename="../../core/explain/methods.py" />
            <source>DeepLIFT, against the bands' means</source>
            <translation>DeepLIFT, contre les moyennes des bandes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/apply_model.py" />
            <source>Deepness</source>
            <translation>Deepness</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Dense fields are the least sure: when the ground is covered, more leaves change little of what the satellite sees. The flags mark the lakes: water is nothing that this model was trained on, whatever number it gives there.</source>
            <translation>Les champs denses sont les moins sûrs : quand le sol est couvert, plus de feuilles ne changent guère ce que voit le satellite. Les indicateurs signalent les lacs : l'eau n'est rien dont ce modèle ait appris, quel que soit le nombre qu'il y donne.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>Departures of dates without a jump are standard normal.</source>
            <translation>Les écarts des dates sans saut suivent la loi normale centrée réduite.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Detailed</source>
            <translation>Détaillé</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Device</source>
            <translation>Périphérique</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>Devices</source>
            <translation>Périphériques</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>Diagnostics (TerraClara)</source>
            <translation>Diagnostic (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Diagnostics…</source>
            <translation>Diagnostic…</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Difference</source>
            <translation>Différence</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>Distance over which errors are alike (m)</source>
            <translation>Distance où les erreurs se ressemblent (m)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Distribution</source>
            <translation>Distribution</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Does it fail anywhere altogether?</source>
            <translation>Échoue-t-elle tout à fait quelque part ?</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>Does not apply. {0}</source>
            <translation>Sans objet. {0}</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Does the spectrum fit what was retrieved? Landsat 8 and 9</source>
            <translation>Le spectre s'accorde-t-il à ce qui a été estimé ? Landsat 8 et 9</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Does the spectrum fit what was retrieved? Sentinel-2, 10 m bands</source>
            <translation>Le spectre s'accorde-t-il à ce qui a été estimé ? Sentinel-2, bandes de 10 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Does the spectrum fit what was retrieved? Sentinel-2, 20 m bands</source>
            <translation>Le spectre s'accorde-t-il à ce qui a été estimé ? Sentinel-2, bandes de 20 m</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Does the standard deviation tell the truth?</source>
            <translation>L'écart-type dit-il la vérité ?</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Does the uncertainty know where the map is wrong?</source>
            <translation>L'incertitude sait-elle où la carte se trompe ?</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/published.py" />
            <source>Download and install</source>
            <translation>Télécharger et installer</translation>
        </message>
        <message>
            <location filename="../../core/install/folder.py" />
            <source>Downloading {0} {1} ({2} MB)</source>
            <translation>Téléchargement de {0} {1} ({2} MB)</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Draw points at random over a map of classes, to be labelled (TerraClara)</source>
            <translation>Tirer au hasard des points sur une carte de classes, pour les étiqueter (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Draw points to check a map</source>
            <translation>Tirer des points pour vérifier une carte</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>Drop &amp;patches below</source>
            <translation>Ôter les &amp;taches de moins de</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Drop field(s)</source>
            <translation>Supprimer champ(s)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Drop patches smaller than (m²)</source>
            <translation>Ôter les taches de moins de (m²)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Dry matter (g cm⁻²)</source>
            <translation>Matière sèche (g cm⁻²)</translation>
        </message>
        <message>
            <location filename="../../core/explain/methods.py" />
            <source>Each band left out in turn</source>
            <translation>Chaque bande ôtée tour à tour</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>Each column has its own scale. Below: rank correlations (Spearman) over {}, 1 where they agree.</source>
            <translation>Chaque colonne a sa propre échelle. En dessous : corrélations de rangs (Spearman) sur {}, 1 où elles concordent.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Each estimate comes with its standard deviation, and with flags where it should not be trusted.</source>
            <translation>Chaque estimation vient avec son écart-type, et avec des indicateurs là où il ne faut pas s'y fier.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Each pixel gets the class that most have in the square around it; 3 or 5 takes single pixels away. Probabilities and uncertainty stay. Empty: no filter.</source>
            <translation>Chaque pixel reçoit la classe la plus fréquente dans le carré autour de lui ; 3 ou 5 ôte les pixels isolés. Les probabilités et l'incertitude restent. Vide : pas de filtre.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Each pixel holds the pair of its classes.</source>
            <translation>Chaque pixel contient la paire de ses classes.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Each variable is drawn from a normal law around its mode, cut at its limits; without a spread all values between the limits are alike. Equal limits fix it. Edited laws are orange.</source>
            <translation>Chaque variable est tirée d'une loi normale autour de son mode, coupée à ses limites ; sans dispersion, toutes les valeurs entre les limites se valent. Des limites égales la fixent. Les lois modifiées sont en orange.</translation>
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
            <translation>Modifier…</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Effective leaf area of a turbid canopy: clumped leaves count less.</source>
            <translation>Surface foliaire effective d'un couvert turbide : les feuilles agrégées comptent moins.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Empty: the column that is called as the variable is, or value. One called std, sd or error is its standard deviation, one called site or station the sample's site; all others are learned from.</source>
            <translation>Vide : la colonne appelée comme la variable, ou value. Celle appelée std, sd ou error est son écart-type, celle appelée site ou station le site de l'échantillon ; on apprend de toutes les autres.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Empty: the field that is called as the variable is, such as lai, or value.</source>
            <translation>Vide : le champ appelé comme la variable, par exemple lai, ou value.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Empty: the model's, or the one that the field of the measured value is called by.</source>
            <translation>Vide : celle du modèle, ou celle qui donne son nom au champ de la valeur mesurée.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Empty: the name of the layer.</source>
            <translation>Vide : le nom de la couche.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Empty: the only band, or the one called “class”.</source>
            <translation>Vide : la seule bande, ou celle appelée « class ».</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Emulated, for millions of simulations</source>
            <translation>Émulées, pour des millions de simulations</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Ends in .npz for arrays, in .py for a script for Earth Engine.</source>
            <translation>Finit par .npz pour des tableaux, par .py pour un script pour Earth Engine.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <source>Entropy of the three probabilities: 0 sure, 1 undecided between all</source>
            <translation>Entropie des trois probabilités : 0 sûr, 1 indécis entre toutes</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Epochs, noise and simulated clouds were chosen after three looks at the figures by place, which are a little bright for it.</source>
            <translation>Les époques, le bruit et les nuages simulés ont été choisis après trois regards sur les chiffres par lieu, qui en sont un peu optimistes.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Error (RMSE) from simulations alone, on the plots</source>
            <translation>Erreur (RMSE) des simulations seules, aux placettes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>Error (RMSE) of the model as it is, on the plots</source>
            <translation>Erreur (RMSE) du modèle tel quel, sur les placettes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>Error (RMSE) of the new model, on sites it did not see</source>
            <translation>Erreur (RMSE) du nouveau, sur des sites non vus</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Error (RMSE) on samples that were left out</source>
            <translation>Erreur (RMSE) sur des échantillons écartés</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Error (RMSE) with the plots, on sites it did not see</source>
            <translation>Erreur (RMSE) avec les placettes, sites non vus</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>Error (RMSE): {} of the model as it is, {} of the new one on sites that it did not see.</source>
            <translation>Erreur (RMSE) : {} du modèle tel quel, {} du nouveau sur des sites qu'il n'a pas vus.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Errors left when the least certain are left out</source>
            <translation>Erreurs restantes sans les moins sûrs</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>Estimate</source>
            <translation>Estimation</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>Estimate of {0}</source>
            <translation>Estimation de {0}</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Estimated against measured values, and how often intervals hold the measured one</source>
            <translation>Valeurs estimées face aux mesurées, et combien souvent les intervalles contiennent la valeur mesurée</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Estimated area</source>
            <translation>Surface estimée</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Estimates</source>
            <translation>Estimations</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Estimates with 90 % intervals</source>
            <translation>Estimations avec intervalles à 90 %</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/cost.py" />
            <source>Estimating time, memory and size…</source>
            <translation>Estimation du temps, de la mémoire et de la taille…</translation>
        </message>
        <message>
            <location filename="../../core/mapping/engine.py" />
            <source>Even for the smallest piece of the scene the model needs about {0} MB of memory, more than the {1} MB given; the run takes that. Give it more, or choose a smaller model.</source>
            <translation>Même pour la plus petite portion de la scène, le modèle a besoin d'environ {0} Mo de mémoire, plus que les {1} Mo donnés ; l'exécution les prend. Donnez-en plus, ou choisissez un modèle plus petit.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>Every band needs a name of its own; these are {0}.</source>
            <translation>Chaque bande demande un nom à elle ; ce sont {0}.</translation>
        </message>
        <message>
            <location filename="../../core/install/wheels.py" />
            <source>Every map is made by a model; ONNX Runtime runs it, and onnx explains, corrects and writes models.</source>
            <translation>Toute carte est faite par un modèle ; ONNX Runtime l'exécute, et onnx explique, corrige et écrit des modèles.</translation>
        </message>
        <message>
            <location filename="../../core/explain/methods.py" />
            <source>Exact Shapley values (Gaussian processes, trees)</source>
            <translation>Valeurs de Shapley exactes (processus gaussiens, arbres)</translation>
        </message>
        <message>
            <location filename="../../core/explain/exact.py" />
            <source>Exact Shapley values are of a process's mean or standard deviation, not of {0}. {1}</source>
            <translation>Les valeurs de Shapley exactes sont de la moyenne ou de l'écart-type d'un processus, non de {0}. {1}</translation>
        </message>
        <message>
            <location filename="../../core/explain/exact.py" />
            <source>Exact Shapley values are of models that look at single pixels, and this one looks around them. {0}</source>
            <translation>Les valeurs de Shapley exactes concernent les modèles qui regardent des pixels isolés, et celui-ci regarde autour d’eux. {0}</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>Exact Shapley values are of trees and of the mean of a Gaussian process, not of {0}. Choose deeplift.</source>
            <translation>Les valeurs de Shapley exactes sont d'arbres et de la moyenne d'un processus gaussien, non de {0}. Choisissez deeplift.</translation>
        </message>
        <message>
            <location filename="../../core/explain/exact.py" />
            <source>Exact Shapley values are of trees, and of Gaussian processes whose arrays lie beside them; the model {0} holds no trees, and there is no {1} of such arrays. {2}</source>
            <translation>Les valeurs de Shapley exactes concernent les arbres et les processus gaussiens dont les tableaux se trouvent à côté ; le modèle {0} ne contient pas d’arbres et il n’y a pas de {1} avec ces tableaux. {2}</translation>
        </message>
        <message>
            <location filename="../../core/explain/gp_shapley.py" />
            <source>Exact Shapley values need a kernel that is a product over the bands; {0} is none. Fit the process with an RBF kernel, or choose sampled Shapley values.</source>
            <translation>Les valeurs de Shapley exactes demandent un noyau qui soit un produit sur les bandes ; {0} n'en est pas un. Ajustez le processus avec un noyau RBF, ou choisissez des valeurs de Shapley échantillonnées.</translation>
        </message>
        <message>
            <location filename="../../core/explain/exact.py" />
            <source>Exact Shapley values of a standard deviation are of {0} pixels at most, not of {1}. Choose a smaller region, or deeplift.</source>
            <translation>Les valeurs de Shapley exactes d'un écart-type sont de {0} pixels au plus, non de {1}. Choisissez une région plus petite, ou deeplift.</translation>
        </message>
        <message>
            <location filename="../../core/explain/gp_variance.py" />
            <source>Exact Shapley values of the variance need a kernel of RBF parts. Choose group_shapley, which tries all coalitions of up to ten bands.</source>
            <translation>Les valeurs de Shapley exactes de la variance demandent un noyau fait de parties RBF. Choisissez group_shapley, qui essaie toutes les coalitions de dix bandes au plus.</translation>
        </message>
        <message>
            <location filename="../../core/explain/tree_maps.py" />
            <source>Exact Shapley values of {0} leaves take about {1} microseconds a pixel and core: {2} to {3} for this map.</source>
            <translation>Les valeurs de Shapley exactes de {0} feuilles prennent environ {1} microsecondes par pixel et par cœur : de {2} à {3} pour cette carte.</translation>
        </message>
        <message>
            <location filename="../../core/explain/gp_shapley_graph.py" />
            <source>Exact Shapley values; with {0} they sum to the estimate.</source>
            <translation>Valeurs de Shapley exactes ; avec {0} elles somment à l'estimation.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Expected accuracies (forest=0.95, …)</source>
            <translation>Exactitudes attendues (forêt=0.95, …)</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Expected calibration error {:.3f}, Brier score {:.3f} (0 is best), over the whole map. Where the line lies below the diagonal, the map is surer of its class than the samples bear out.</source>
            <translation>Erreur de calibration attendue {:.3f}, score de Brier {:.3f} (0 est le mieux), sur toute la carte. Là où la ligne passe sous la diagonale, la carte est plus sûre de sa classe que les échantillons ne le confirment.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Expected calibration error {:.3f}, Brier score {:.3f} (0 is best). Where the line lies below the diagonal, the map says cloud more surely than the reference bears out.</source>
            <translation>Erreur de calibration attendue {:.3f}, score de Brier {:.3f} (0 est le mieux). Là où la ligne passe sous la diagonale, la carte dit nuage avec plus d'assurance que la référence ne le confirme.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B02</source>
            <translation>Réflectance attendue de B02</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B03</source>
            <translation>Réflectance attendue de B03</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B04</source>
            <translation>Réflectance attendue de B04</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B05</source>
            <translation>Réflectance attendue de B05</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B06</source>
            <translation>Réflectance attendue de B06</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B07</source>
            <translation>Réflectance attendue de B07</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B08</source>
            <translation>Réflectance attendue de B08</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B11</source>
            <translation>Réflectance attendue de B11</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B12</source>
            <translation>Réflectance attendue de B12</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B3</source>
            <translation>Réflectance attendue de B3</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B4</source>
            <translation>Réflectance attendue de B4</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B5</source>
            <translation>Réflectance attendue de B5</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B6</source>
            <translation>Réflectance attendue de B6</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B7</source>
            <translation>Réflectance attendue de B7</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B8A</source>
            <translation>Réflectance attendue de B8A</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Expected standard error of the accuracy</source>
            <translation>Erreur type attendue de l'exactitude</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/explain.py" />
            <source>Explain</source>
            <translation>Expliquer</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>Explain a map</source>
            <translation>Expliquer une carte</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Explain a place of a map</source>
            <translation>Expliquer un lieu d'une carte</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Explain a whole map…</source>
            <translation>Expliquer une carte entière…</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/explain.py" />
            <source>Explain the w&amp;hole map…</source>
            <translation>Expliquer &amp;toute la carte…</translation>
        </message>
        <message>
            <location filename="../../plugin/layout.py" />
            <source>Explained: {} ({}).</source>
            <translation>Expliqué : {} ({}).</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/explain.py" />
            <source>Explaining…</source>
            <translation>Explication…</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <source>Explanations, two to four</source>
            <translation>Explications, de deux à quatre</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/export_gp.py" />
            <source>Export a Gaussian process</source>
            <translation>Exporter un processus gaussien</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Extract layer extent</source>
            <translation>Extraire l'étendue de la couche</translation>
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
            <translation>Score F1 des nuages</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>F1 score of shadows</source>
            <translation>Score F1 des ombres</translation>
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
            <translation>Fausses alarmes (part des valeurs)</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Fast</source>
            <translation>Rapide</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>Fastest plausible change a day</source>
            <translation>Changement plausible le plus rapide par jour</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Features that hold the same there are one area. Default: “name”, “id”, or the first field of text.</source>
            <translation>Les entités qui y contiennent la même chose forment une zone. Par défaut : « name », « id » ou le premier champ de texte.</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Field calculator</source>
            <translation>Calculatrice de champ</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>Field of its standard deviation</source>
            <translation>Champ de son écart-type</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_sets.py" />
            <source>Field of the class</source>
            <translation>Champ de la classe</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <source>Field of the day</source>
            <translation>Champ du jour</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>Field of the measured value</source>
            <translation>Champ de la valeur mesurée</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>Field of the site</source>
            <translation>Champ du site</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>Field of their classes</source>
            <translation>Champ de leurs classes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>Field of their true class</source>
            <translation>Champ de leur vraie classe</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Field of their true classes</source>
            <translation>Champ de leurs vraies classes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>Field plots: points or polygons</source>
            <translation>Placettes : points ou polygones</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>Field that names the areas</source>
            <translation>Champ qui nomme les zones</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/fieldnames.py" />
            <source>Fields of the plots: value {0}, standard deviation {1}, site {2}, day {3}.</source>
            <translation>Champs des placettes : valeur {0}, écart-type {1}, site {2}, jour {3}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/fieldnames.py" />
            <source>Fields of the plots: value {0}, standard deviation {1}, site {2}.</source>
            <translation>Champs des placettes : valeur {0}, écart-type {1}, site {2}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <source>Fields of the plots: value “{}”, standard deviation {}, site {}, day {}.</source>
            <translation>Champs des placettes : valeur « {} », écart-type {}, site {}, jour {}.</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Fifth of the estimates</source>
            <translation>Cinquième des estimations</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>Files of another CRS were reprojected onto the first file's grid.</source>
            <translation>Les fichiers d'un autre SCR ont été reprojetés sur la grille du premier.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Fill gaps smaller than (m²)</source>
            <translation>Combler les trous de moins de (m²)</translation>
        </message>
        <message>
            <location filename="../../core/explain/surrogate.py" />
            <source>Finding the rules of a model</source>
            <translation>Trouver les règles d'un modèle</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Finds clouds and their shadows in a Sentinel-2 scene with its 20 m bands, maps six biophysical variables where there are none, and gives the mean of each over your areas with its standard deviation: one table, a row for each area and variable. Open it in the model designer to change it.</source>
            <translation>Trouve les nuages et leurs ombres dans une scène Sentinel-2 avec ses bandes à 20 m, cartographie six variables biophysiques là où il n'y en a pas, et donne la moyenne de chacune sur vos zones avec son écart-type : un tableau, une ligne par zone et par variable. Ouvrez-le dans le modeleur graphique pour le modifier.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/first_steps.py" />
            <location filename="../../plugin/main.py" />
            <source>First steps</source>
            <translation>Premiers pas</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Fix geometries</source>
            <translation>Réparer les géométries</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Flag</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>Fo&amp;lder</source>
            <translation>&amp;Dossier</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Folder of scenes</source>
            <translation>Dossier de scènes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>Folder of the maps</source>
            <translation>Dossier des cartes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>Folder of the maps of jumps</source>
            <translation>Dossier des cartes de sauts</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Folder of the maps of several variables</source>
            <translation>Dossier des cartes de plusieurs variables</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>For a model file that does not say which bands it takes: their names in order, such as B02,B03,B04.</source>
            <translation>Pour un fichier de modèle qui ne dit pas quelles bandes il prend : leurs noms dans l'ordre, comme B02,B03,B04.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>For a network that does not say it: what its channels are, in order, such as clear,cloud,thin cloud,shadow.</source>
            <translation>Pour un réseau qui ne le dit pas : ce que sont ses canaux, dans l'ordre, comme clear,cloud,thin cloud,shadow.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>For each band of the model a layer of what it gave, all in one scale of colors.</source>
            <translation>Pour chaque bande du modèle, une couche de ce qu'elle a apporté, toutes dans une même échelle de couleurs.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>For images whose numbers are no reflectance.</source>
            <translation>Pour des images dont les nombres ne sont pas des réflectances.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>For models that “Train and map land cover” made: adds a band with the number of classes that could be right, so that the true one is among them this often. For estimates: adds a lower and an upper bound. Empty: none.</source>
            <translation>Pour les modèles de « Entraîner et cartographier l'occupation du sol » : ajoute une bande avec le nombre de classes qui pourraient être justes, de sorte que la vraie soit parmi elles aussi souvent. Pour les estimations : ajoute une borne inférieure et une supérieure. Vide : aucune.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>For several variables: a map for each is written here, such as lai.tif. Skipped: a temporary one.</source>
            <translation>Pour plusieurs variables : une carte de chacune est écrite ici, comme lai.tif. Ignoré : un dossier temporaire.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>For what is positive and varies by its own size. Map and intervals are in the variable's own unit.</source>
            <translation>Pour ce qui est positif et varie selon sa propre taille. La carte et les intervalles sont dans l'unité de la variable.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Forest</source>
            <translation>Forêt</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Forest: all its series come from one neighborhood, so that nothing is known of it elsewhere.</source>
            <translation>Forêt : toutes ses séries viennent d'un même voisinage, si bien qu'on n'en sait rien ailleurs.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <location filename="../../core/retrieval/variables.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Fraction of vegetation cover</source>
            <translation>Fraction de couvert végétal</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Fraction of vegetation cover, Landsat 8 and 9, with uncertainty</source>
            <translation>Fraction de couvert végétal, Landsat 8 et 9, avec incertitude</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Fraction of vegetation cover, SL2P v2.1, Sentinel-2, 20 m</source>
            <translation>Fraction de couvert végétal, SL2P v2.1, Sentinel-2, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Fraction of vegetation cover, SL2P v3.0, Landsat 8/9, 30 m</source>
            <translation>Fraction de couvert végétal, SL2P v3.0, Landsat 8/9, 30 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Fraction of vegetation cover, SL2P v3.0, Sentinel-2A, 10 m</source>
            <translation>Fraction de couvert végétal, SL2P v3.0, Sentinel-2A, 10 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Fraction of vegetation cover, SL2P v3.0, Sentinel-2A, 20 m</source>
            <translation>Fraction de couvert végétal, SL2P v3.0, Sentinel-2A, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Fraction of vegetation cover, SL2P v3.0, Sentinel-2B, 10 m</source>
            <translation>Fraction de couvert végétal, SL2P v3.0, Sentinel-2B, 10 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Fraction of vegetation cover, SL2P v3.0, Sentinel-2B, 20 m</source>
            <translation>Fraction de couvert végétal, SL2P v3.0, Sentinel-2B, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Fraction of vegetation cover, Sentinel-2, 10 m bands, with uncertainty</source>
            <translation>Fraction de couvert végétal, Sentinel-2, bandes de 10 m, avec incertitude</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Fraction of vegetation cover, Sentinel-2, 20 m bands, with uncertainty</source>
            <translation>Fraction de couvert végétal, Sentinel-2, bandes de 20 m, avec incertitude</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <location filename="../../core/assessment_report.py" />
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>From 0 to 1. Low: few clouds are missed. High: few false clouds. Empty: as the model decides.</source>
            <translation>De 0 à 1. Bas : peu de nuages manqués. Haut : peu de faux nuages. Vide : comme le modèle décide.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>From 0 to 1. Pixels whose uncertainty exceeds this get the class “undecided”. Empty: none.</source>
            <translation>De 0 à 1. Les pixels dont l'incertitude le dépasse reçoivent la classe « undecided ». Vide : aucun.</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>From the product's metadata: {0}.</source>
            <translation>Des métadonnées du produit : {0}.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <location filename="../../core/raster/stac_product.py" />
            <source>From {0}: {1}.</source>
            <translation>D'après {0} : {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Further dates, the oldest first</source>
            <translation>Autres dates, la plus ancienne d'abord</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Further files of the scene</source>
            <translation>Autres fichiers de la scène</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Further scenes to learn from</source>
            <translation>Autres scènes dont apprendre</translation>
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
            <translation>Les trous de moindre surface que des nuages entourent deviennent nuage.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/kinds.py" />
            <location filename="../../plugin/algorithms/apply_model.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Gaussian process</source>
            <translation>Processus gaussien</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>Gaussian process imported from published arrays.</source>
            <translation>Processus gaussien importé de tableaux publiés.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/kinds.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>Gaussian process of related scenes</source>
            <translation>Processus gaussien de scènes apparentées</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>Gaussian process, ARD squared-exponential kernel</source>
            <translation>Processus gaussien, noyau exponentiel quadratique ARD</translation>
        </message>
        <message>
            <location filename="../../core/explain/gp_shapley_graph.py" />
            <source>Gaussian process, Shapley values of its mean</source>
            <translation>Processus gaussien, valeurs de Shapley de sa moyenne</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/regressors.py" />
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Gaussian process, constant noise</source>
            <translation>Processus gaussien, bruit constant</translation>
        </message>
        <message>
            <location filename="../../core/landcover/kinds.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>Gaussian process, large and slow</source>
            <translation>Processus gaussien, grand et lent</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Gaussian process, noise by spectrum</source>
            <translation>Processus gaussien, bruit selon le spectre</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/regressors.py" />
            <source>Gaussian process, noise that depends on the spectrum</source>
            <translation>Processus gaussien, bruit qui dépend du spectre</translation>
        </message>
        <message>
            <location filename="../../core/landcover/kinds.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>Gaussian process, small and fast</source>
            <translation>Processus gaussien, petit et rapide</translation>
        </message>
        <message>
            <location filename="../../core/raster/vectorfile.py" />
            <source>GeoPackage, GeoJSON or Shapefile</source>
            <translation>GeoPackage, GeoJSON ou Shapefile</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>GeoTIFF (*.tif)</source>
            <translation>GeoTIFF (*.tif)</translation>
        </message>
        <message>
            <location filename="../../core/cli/change.py" />
            <source>Give --probabilities and --probability-output together, or neither.</source>
            <translation>Donnez --probabilities et --probability-output ensemble, ou aucun des deux.</translation>
        </message>
        <message>
            <location filename="../../core/cli/change.py" />
            <source>Give --reference and --report together, or neither.</source>
            <translation>Donnez --reference et --report ensemble, ou aucun des deux.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Give both the lowest and the highest possible value, the lower first, or neither.</source>
            <translation>Donnez la plus petite et la plus grande valeur possibles, la plus petite d'abord, ou aucune.</translation>
        </message>
        <message>
            <location filename="../../core/explain/run.py" />
            <source>Give it a tile of another size; many networks need multiples of 16 or 32 pixels.</source>
            <translation>Donnez-lui une tuile d'une autre taille ; beaucoup de réseaux demandent des multiples de 16 ou 32 pixels.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/train.py" />
            <source>Give simulations, field plots, both, or a table of measured spectra to learn from.</source>
            <translation>Donnez des simulations, des placettes, les deux, ou une table de spectres mesurés dont apprendre.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>Gives</source>
            <translation>Donne</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>Grad-CAM</source>
            <translation>Grad-CAM</translation>
        </message>
        <message>
            <location filename="../../core/explain/methods.py" />
            <source>Grad-CAM (networks of images)</source>
            <translation>Grad-CAM (réseaux d'images)</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>Grad-CAM looks for one class in the whole scene; name it, such as class=cloud.</source>
            <translation>Grad-CAM cherche une classe dans toute la scène ; nommez-la, comme class=cloud.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/kinds.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>Gradient boosting</source>
            <translation>Boosting de gradient</translation>
        </message>
        <message>
            <location filename="../../core/explain/methods.py" />
            <source>Gradient times input, against the bands' means</source>
            <translation>Gradient fois entrée, contre les moyennes des bandes</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>Gray: where nine in ten of {} lie.</source>
            <translation>Gris : là où se trouvent {}, neuf fois sur dix.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Grid</source>
            <translation>Grille</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Guided backpropagation (often follows edges)</source>
            <translation>Rétropropagation guidée (suit souvent les bords)</translation>
        </message>
        <message>
            <location filename="../../core/explain/relevance.py" />
            <source>Guided maps often look alike for a network with random weights: they follow edges of the image. Compare with another method.</source>
            <translation>Les cartes guidées ressemblent souvent à celles d'un réseau aux poids aléatoires : elles suivent les bords de l'image. Comparez avec une autre méthode.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>Half of its 95 % interval</source>
            <translation>Moitié de son intervalle à 95 %</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Hectares</source>
            <translation>Hectares</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <location filename="../../core/explain/methods.py" />
            <source>HiResCAM (networks of images)</source>
            <translation>HiResCAM (réseaux d'images)</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Highest</source>
            <translation>Maximum</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Highest possible value</source>
            <translation>Plus grande valeur possible</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Hot spot</source>
            <translation>Point chaud</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>How</source>
            <translation>Comment</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>How exact each measurement is, in its own unit. Empty: a field called std, sd, error or alike.</source>
            <translation>Précision de chaque mesure, dans sa propre unité. Vide : un champ appelé std, sd, error ou semblable.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>How far apart pixels must be before their noise differs. 0: every pixel errs for itself.</source>
            <translation>À quelle distance des pixels doivent être pour que leur bruit diffère. 0 : chaque pixel se trompe seul.</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>How far each class can be trusted</source>
            <translation>Jusqu'où se fier à chaque classe</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>How far maps of what each band gave agree: two methods, models or dates (TerraClara)</source>
            <translation>Jusqu'où s'accordent les cartes de ce que chaque bande a apporté : deux méthodes, modèles ou dates (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>How fast the variable can change is not known; say by how many {0} a day it does at most.</source>
            <translation>On ne sait pas à quelle vitesse la variable peut changer ; dites de combien de {0} par jour elle le fait au plus.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>How good is the cloud map?</source>
            <translation>Que vaut la carte de nuages ?</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <location filename="../../core/validation_report.py" />
            <source>How good is the map?</source>
            <translation>Que vaut la carte ?</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>How it was made</source>
            <translation>Comment elle a été faite</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>How large the classes are</source>
            <translation>Quelle est l'étendue des classes</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>How many canopies are drawn. Some thousand are enough to train.</source>
            <translation>Combien de couverts sont tirés. Quelques milliers suffisent pour entraîner.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>How many processor cores compute. The map does not depend on it.</source>
            <translation>Combien de cœurs du processeur calculent. La carte n'en dépend pas.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>How many square meters of leaves stand on a square meter of ground? The best model for the bands of this scene is chosen for you.</source>
            <translation>Combien de mètres carrés de feuilles y a-t-il sur un mètre carré de sol ? Le meilleur modèle pour les bandes de cette scène est choisi pour vous.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>How much of what is mapped as a class is right, such as forest=0.95, maize=0.7, by the class's name or value. Of the others 0.85 is expected. It says how many points are needed, and where most errors are.</source>
            <translation>Quelle part de ce qui est cartographié comme une classe est juste, comme forêt=0.95, maïs=0.7, par le nom ou la valeur de la classe. Des autres on attend 0.85. Cela dit combien de points il faut, et où sont la plupart des erreurs.</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>How often intervals hold</source>
            <translation>Combien souvent les intervalles contiennent</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>How right a map of classes is, and how large its classes really are, from labelled points (TerraClara)</source>
            <translation>À quel point une carte de classes est juste, et quelle est la vraie surface de ses classes, d'après des points étiquetés (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <location filename="../../plugin/layout.py" />
            <source>How sure it is</source>
            <translation>À quel point elle est sûre</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <source>How the dates before count</source>
            <translation>Comment comptent les dates précédentes</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>How the points are split among the classes.</source>
            <translation>Comment les points sont répartis entre les classes.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>How to cite it</source>
            <translation>Comment la citer</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>Image of {0} by its STAC item, {1}.</source>
            <translation>Image de {0} d'après son élément STAC, {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Image without clouds and shadows</source>
            <translation>Image sans nuages ni ombres</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>Image; the file does not name its product</source>
            <translation>Image ; le fichier ne nomme pas son produit</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>Images of before baseline 04.00 have no offset.</source>
            <translation>Les images d'avant la base de traitement 04.00 n'ont pas de décalage.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Images that lie more than a pixel apart were not simulated.</source>
            <translation>Des images décalées de plus d'un pixel n'ont pas été simulées.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/import_gp.py" />
            <source>Import a published Gaussian process</source>
            <translation>Importer un processus gaussien publié</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>In place of the standard error: so many points in all.</source>
            <translation>À la place de l'erreur type : tant de points en tout.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/laws.py" />
            <source>In the law of {0}, dense must be two numbers, the range at the densest canopy.</source>
            <translation>Dans la loi de {0}, dense doit être deux nombres, la plage au couvert le plus dense.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/laws.py" />
            <source>In the law of {0}, low, high, mode and sd must be numbers.</source>
            <translation>Dans la loi de {0}, low, high, mode et sd doivent être des nombres.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>In the map</source>
            <translation>Sur la carte</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>In the panel “Explain” press “Pixel” and click into a bright field, then into a dark one. Red bars raised the value, blue ones lowered it.</source>
            <translation>Dans le panneau « Expliquer », appuyez sur « Pixel » et cliquez dans un champ clair, puis dans un champ sombre. Les barres rouges ont élevé la valeur, les bleues l'ont abaissée.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>In the reference</source>
            <translation>Dans la référence</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>In the variable's unit. Empty: as fast as it can go through the whole range of its map in 50 days, which for leaf area is 0.14 a day.</source>
            <translation>Dans l'unité de la variable. Vide : aussi vite qu'elle peut parcourir toute la plage de sa carte en 50 jours, ce qui pour la surface foliaire est 0.14 par jour.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>In {0} a band is named twice: {1}. Name each band once.</source>
            <translation>Dans {0} une bande est nommée deux fois : {1}. Nommez chaque bande une fois.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>In {0} alpha does not belong to y_train and the kernel: means differ by {1}. Check lengthscales and variances, and whether noise_variance is a variance.</source>
            <translation>Dans {0} alpha ne va pas avec y_train et le noyau : les moyennes diffèrent de {1}. Vérifiez les longueurs caractéristiques et les variances, et si noise_variance est une variance.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>In {0} bands must be {1}; it is {2} of shape {3}.</source>
            <translation>Dans {0} bands doit être {1} ; c'est {2} de forme {3}.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>In {0} root does not belong to the kernel: a variance is below 0. Export it again.</source>
            <translation>Dans {0} root ne va pas avec le noyau : une variance est au-dessous de 0. Exportez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>In {0} the bands cannot be used: {1}</source>
            <translation>Dans {0} les bandes ne peuvent pas être utilisées : {1}</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>In {0} {1} has shape {2}, but {3} is {4} in {5}; export it again.</source>
            <translation>Dans {0} {1} a la forme {2}, mais {3} est {4} dans {5} ; exportez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>In {0} {1} has shape {2}; it must be ({3}).</source>
            <translation>Dans {0} {1} a la forme {2} ; ce doit être ({3}).</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>In {0} {1} has shape {2}; it must be a single number.</source>
            <translation>Dans {0} {1} a la forme {2} ; ce doit être un seul nombre.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>In {0} {1} holds values that are not finite; export it again.</source>
            <translation>Dans {0} {1} contient des valeurs non finies ; exportez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>In {0} {1} holds {2} instead of numbers; export it again.</source>
            <translation>Dans {0} {1} contient {2} au lieu de nombres ; exportez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>In {0} {1} must be above 0; its least value is {2}.</source>
            <translation>Dans {0} {1} doit être au-dessus de 0 ; sa plus petite valeur est {2}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Indices to learn from as well</source>
            <translation>Indices dont apprendre aussi</translation>
        </message>
        <message>
            <location filename="../../core/gp/sparse.py" />
            <source>Inducing inputs must have shape (M, {0}), not {1}. Give one column for each band.</source>
            <translation>Les points inducteurs doivent avoir la forme (M, {0}), pas {1}. Donnez une colonne par bande.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <location filename="../../plugin/metadata.py" />
            <source>Input</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <location filename="../../core/gp/labelled.py" />
            <source>Inputs must be numbers of shape {0}; these are {1} {2}.</source>
            <translation>Les entrées doivent être des nombres de forme {0} ; celles-ci sont {1} {2}.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Install again (repair)</source>
            <translation>Installer de nouveau (réparer)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Install from a &amp;folder…</source>
            <translation>Installer depuis un &amp;dossier…</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/published.py" />
            <source>Install from a folder…</source>
            <translation>Installer depuis un dossier…</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Installed again. Restart QGIS, so that it takes the new files.</source>
            <translation>Installé de nouveau. Redémarrez QGIS pour qu'il prenne les nouveaux fichiers.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Installed in your profile.</source>
            <translation>Installé dans votre profil.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/install.py" />
            <source>Installed {0}.</source>
            <translation>{0} est installé.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/published.py" />
            <source>Installed.</source>
            <translation>Installé.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Installed. Everything is ready; QGIS need not be restarted.</source>
            <translation>Installé. Tout est prêt ; il n'est pas nécessaire de redémarrer QGIS.</translation>
        </message>
        <message>
            <location filename="../../core/install/packages.py" />
            <source>Installed: {0}</source>
            <translation>Installé : {0}</translation>
        </message>
        <message>
            <location filename="../../core/clouds/install.py" />
            <source>Installing {0} {1}: {2} {3}, licence {4}.</source>
            <translation>Installation de {0} {1} : {2} {3}, licence {4}.</translation>
        </message>
        <message>
            <location filename="../../plugin/packages.py" />
            <source>Install…</source>
            <translation>Installer…</translation>
        </message>
        <message>
            <location filename="../../core/raster/scene.py" />
            <source>Instead, as asked: {0}.</source>
            <translation>À la place, comme demandé : {0}.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Integrated gradients</source>
            <translation>Gradients intégrés</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <location filename="../../plugin/dialogs/support.py" />
            <source>Interpreter of your own</source>
            <translation>Interpréteur à vous</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Interpreter of your own…</source>
            <translation>Interpréteur à vous…</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Intervals</source>
            <translation>Intervalles</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Intervals calibrated on simulations: the standard deviation is scaled so that mean +- 1.645 std holds {0} of 6000 held-out simulations.</source>
            <translation>Intervalles calibrés sur des simulations : l'écart-type est mis à l'échelle de sorte que moyenne +- 1.645 écart-type contienne {0} de 6000 simulations mises à part.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>Intervals calibrated on {0} that were left out of the fit ({1}).</source>
            <translation>Intervalles calibrés sur {0} écartés de l'ajustement ({1}).</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>Intervals calibrated on {0} that were left out of the fit ({1}). On the ground fewer true values fall inside; calibrate with field plots.</source>
            <translation>Intervalles calibrés sur {0} écartés de l'ajustement ({1}). Sur le terrain, moins de vraies valeurs tombent à l'intérieur ; calibrez avec des placettes de terrain.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>Intervals calibrated on {0}, each {1} predicted without its own measurements. They hold for places like these.</source>
            <translation>Intervalles calibrés sur {0}, en prédisant chaque {1} sans ses propres mesures. Ils valent pour des lieux comme ceux-ci.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/zone_law.py" />
            <source>Intervals of 90 % are those of a lognormal law, {0} standard deviations of the logarithm to each side of its middle.</source>
            <translation>Les intervalles à 90 % sont ceux d'une loi log-normale, {0} écarts-types du logarithme de chaque côté de son milieu.</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Intervals of 90 % for the measured value, from the standard deviations of map and measurement together, hold {:.1%}, {}.</source>
            <translation>Les intervalles à 90 % pour la valeur mesurée, à partir des écarts-types de la carte et de la mesure ensemble, contiennent {:.1%}, {}.</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Intervals of 90 % hold {:.1%} of the measured values, {}.</source>
            <translation>Les intervalles à 90 % contiennent {:.1%} des valeurs mesurées, {}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/zone_law.py" />
            <source>Intervals of 90 % reach {0} standard deviations to each side, as the calibration of the map's model says.</source>
            <translation>Les intervalles à 90 % s'étendent à {0} écarts-types de chaque côté, comme le dit l'étalonnage du modèle de la carte.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/zone_law.py" />
            <source>Intervals of 90 % reach {0} standard deviations to each side, as the normal law says.</source>
            <translation>Les intervalles à 90 % s'étendent à {0} écarts-types de chaque côté, comme le dit la loi normale.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/zone_law.py" />
            <source>Intervals of 90 % reach {0} standard deviations to each side, as the normal law says: the calibration of the map's model has too few plots for them.</source>
            <translation>Les intervalles à 90 % s'étendent à {0} écarts-types de chaque côté, comme le dit la loi normale : l'étalonnage du modèle de la carte a trop peu de placettes pour eux.</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Intervals of the normal law around the estimate. CRPS and log-loss: {}; both are smaller the better, and count errors and overconfidence together.</source>
            <translation>Intervalles de la loi normale autour de l'estimation. CRPS et perte logarithmique : {} ; tous deux sont meilleurs quand ils sont petits, et comptent ensemble erreurs et excès de confiance.</translation>
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
            <translation>La probabilité est-elle honnête ?</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/many.py" />
            <source>It checks what these models retrieve.</source>
            <translation>Il vérifie ce que ces modèles estiment.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>It does not replace the domain flags: dark water and pavements can look like bare soil to it.</source>
            <translation>Elle ne remplace pas les indicateurs de domaine : l'eau sombre et les revêtements peuvent lui sembler du sol nu.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/variables.py" />
            <source>It gives a standard deviation.</source>
            <translation>Il donne un écart-type.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/variables.py" />
            <source>It gives no standard deviation.</source>
            <translation>Il ne donne pas d'écart-type.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>It gives no uncertainty.</source>
            <translation>Il ne donne pas d'incertitude.</translation>
        </message>
        <message>
            <location filename="../../core/install/download.py" />
            <source>It holds wheels for {0}; make the folder for this computer and this version of Python.</source>
            <translation>Il contient des wheels pour {0} ; faites le dossier pour cet ordinateur et cette version de Python.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/variables.py" />
            <source>It is made for {0}.</source>
            <translation>Il est fait pour {0}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/variables.py" />
            <source>It is not made for {0}.</source>
            <translation>Il n'est pas fait pour {0}.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/choose.py" />
            <location filename="../../core/retrieval/variables.py" />
            <source>It is the best of {0} models that fit.</source>
            <translation>C'est le meilleur de {0} modèles qui conviennent.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/choose.py" />
            <location filename="../../core/retrieval/variables.py" />
            <source>It is the only model that fits.</source>
            <translation>C'est le seul modèle qui convient.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>It takes NDVI (MOD13Q1, 250 m) of twelve dates a month apart, from mid September to the end of August.</source>
            <translation>Il prend le NDVI (MOD13Q1, 250 m) de douze dates espacées d'un mois, de la mi-septembre à la fin août.</translation>
        </message>
        <message>
            <location filename="../../core/explain/compare.py" />
            <source>It takes {0} to {1} different maps to compare, not {2}; choose as many.</source>
            <translation>Il faut de {0} à {1} cartes différentes pour comparer, et non {2} ; choisissez-en autant.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>Its &amp;numbers are</source>
            <translation>Ses &amp;nombres sont</translation>
        </message>
        <message>
            <location filename="../../core/cli/simulate.py" />
            <source>Its relative error of reflectance: median {0}, 99th percentile {1}. {2}</source>
            <translation>Son erreur relative de réflectance : médiane {0}, 99e centile {1}. {2}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>Judge a map by field plots</source>
            <translation>Juger une carte par des placettes de terrain</translation>
        </message>
        <message>
            <location filename="../../core/landcover/train.py" />
            <source>Judged on pixels next to those it learned from, the model looks {0} points better ({1}) than on other places ({2}), which is what counts.</source>
            <translation>Jugé sur des pixels voisins de ceux appris, le modèle paraît {0} points meilleur ({1}) qu'en d'autres lieux ({2}), ce qui est ce qui compte.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>Jumps in a series of maps</source>
            <translation>Sauts dans une série de cartes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>Jumps {}</source>
            <translation>Sauts {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>Kappa</source>
            <translation>Kappa</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Keep no training places in the model</source>
            <translation>Ne pas garder les lieux d'entraînement dans le modèle</translation>
        </message>
        <message>
            <location filename="../../core/batch/run.py" />
            <source>Kept: the same request has made this already.</source>
            <translation>Conservé : la même demande l'a déjà fait.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Kept: {}.</source>
            <translation>Conservé : {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Kept: {}. The model: {}</source>
            <translation>Conservé : {}. Le modèle : {}</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>Known limits</source>
            <translation>Limites connues</translation>
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
            <translation>Étiqueté</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>Labelled points</source>
            <translation>Points étiquetés</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Labelled points that the training did not see, best drawn by “Points to check a map”.</source>
            <translation>Points étiquetés que l'entraînement n'a pas vus, de préférence tirés par « Points pour vérifier une carte ».</translation>
        </message>
        <message>
            <location filename="../../core/gp/labelled.py" />
            <source>Labels must be 0, 1 and so on, at least two of them, and every one must occur.</source>
            <translation>Les étiquettes doivent être 0, 1 et ainsi de suite, au moins deux, et chacune doit apparaître.</translation>
        </message>
        <message>
            <location filename="../../core/gp/labelled.py" />
            <source>Labels must be whole numbers of shape ({0},); these are {1} {2}.</source>
            <translation>Les étiquettes doivent être des nombres entiers de forme ({0},) ; celles-ci sont {1} {2}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_sets.py" />
            <source>Labels: polygons or points</source>
            <translation>Étiquettes : polygones ou points</translation>
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
            <translation>Occupation du sol</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Land cover of Mato Grosso from a season of MODIS NDVI: Cerrado, forest, pasture, soy and corn</source>
            <translation>Occupation du sol du Mato Grosso d'après une saison de NDVI MODIS : Cerrado, forêt, pâturage, soja et maïs</translation>
        </message>
        <message>
            <location filename="../../core/landcover/modelcard.py" />
            <source>Land cover: {0}</source>
            <translation>Occupation du sol : {0}</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Land cover…</source>
            <translation>Occupation du sol…</translation>
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
            <translation>Landsat Collection 2 Level-2 (d'après les noms de bandes)</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat_names.py" />
            <source>Landsat Collection 2 Level-2 (by the file names)</source>
            <translation>Landsat Collection 2 Level-2 (d'après les noms des fichiers)</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>Landsat {0} {1} reflectance.</source>
            <translation>Landsat {0}, réflectance {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>Last errors</source>
            <translation>Dernières erreurs</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Laws (*.json)</source>
            <translation>Lois (*.json)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Laws (*.json);;All files (*)</source>
            <translation>Lois (*.json);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Laws of the Canopies</source>
            <translation>Lois des couverts</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Laws of the canopies</source>
            <translation>Lois des couverts</translation>
        </message>
        <message>
            <location filename="../../core/explain/modes/lrp.py" />
            <source>Layer-wise relevance</source>
            <translation>La pertinence par couches</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Layer-wise relevance (LRP)</source>
            <translation>Pertinence par couches (LRP)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Leaf</source>
            <translation>Feuille</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <location filename="../../core/retrieval/variables.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Leaf area index</source>
            <translation>Indice de surface foliaire</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Leaf area index, Landsat 8 and 9, with uncertainty</source>
            <translation>Indice de surface foliaire, Landsat 8 et 9, avec incertitude</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Leaf area index, SL2P v2.1, Sentinel-2, 20 m</source>
            <translation>Indice de surface foliaire, SL2P v2.1, Sentinel-2, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Leaf area index, SL2P v3.0, Landsat 8/9, 30 m</source>
            <translation>Indice de surface foliaire, SL2P v3.0, Landsat 8/9, 30 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Leaf area index, SL2P v3.0, Sentinel-2A, 10 m</source>
            <translation>Indice de surface foliaire, SL2P v3.0, Sentinel-2A, 10 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Leaf area index, SL2P v3.0, Sentinel-2A, 20 m</source>
            <translation>Indice de surface foliaire, SL2P v3.0, Sentinel-2A, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Leaf area index, SL2P v3.0, Sentinel-2B, 10 m</source>
            <translation>Indice de surface foliaire, SL2P v3.0, Sentinel-2B, 10 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Leaf area index, SL2P v3.0, Sentinel-2B, 20 m</source>
            <translation>Indice de surface foliaire, SL2P v3.0, Sentinel-2B, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Leaf area index, Sentinel-2, 10 m bands, with uncertainty</source>
            <translation>Indice de surface foliaire, Sentinel-2, bandes de 10 m, avec incertitude</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Leaf area index, Sentinel-2, 20 m bands, with uncertainty</source>
            <translation>Indice de surface foliaire, Sentinel-2, bandes de 20 m, avec incertitude</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <location filename="../../core/retrieval/variables.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Leaf chlorophyll content</source>
            <translation>Teneur en chlorophylle de la feuille</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Leaf chlorophyll content, Sentinel-2, 20 m bands, with uncertainty</source>
            <translation>Teneur en chlorophylle de la feuille, Sentinel-2, bandes de 20 m, avec incertitude</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Learn any variable from simulations, from field plots, or from both (TerraClara)</source>
            <translation>Apprendre n'importe quelle variable de simulations, de placettes de terrain, ou des deux (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <source>Learn from cloud corrections</source>
            <translation>Apprendre de corrections de nuages</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Learn land cover from areas that you drew, and map it with its probability (TerraClara)</source>
            <translation>Apprendre l'occupation du sol de zones dessinées, et la cartographier avec sa probabilité (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Learn the logarithm</source>
            <translation>Apprendre le logarithme</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Learned from the bands that the scene has: {}.</source>
            <translation>Appris des bandes qu'a la scène : {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Learning how light goes through canopies…</source>
            <translation>Apprentissage du passage de la lumière dans les couverts…</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <source>Learning…</source>
            <translation>Apprentissage…</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Learns first, in some seconds, how light goes through such canopies, and is many times faster from then on. The log says how far its spectra are off.</source>
            <translation>Apprend d'abord, en quelques secondes, comment la lumière traverse de tels couverts, et est ensuite bien plus rapide. Le journal dit de combien ses spectres s'écartent.</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Learns land cover from areas that you drew, maps the scene, and judges the map by other points that you labelled: accuracies and areas of the classes with their intervals. Open it in the model designer to change it.</source>
            <translation>Apprend l'occupation du sol à partir de zones que vous avez dessinées, cartographie la scène et juge la carte par d'autres points que vous avez étiquetés : exactitudes et surfaces des classes avec leurs intervalles. Ouvrez-le dans le modeleur graphique pour le modifier.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Least certain pixels left out</source>
            <translation>Pixels les moins sûrs laissés de côté</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Least certain pixels left out (%)</source>
            <translation>Pixels les moins sûrs laissés de côté (%)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>Leave out boundaries (pixels)</source>
            <translation>Laisser de côté les bords (pixels)</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Leaving bands out</source>
            <translation>Omission de bandes</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>Left out, since their files are not there: {0}.</source>
            <translation>Laissées de côté, car leurs fichiers manquent : {0}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>Left out: {0} of the same place, day and value as one before.</source>
            <translation>Laissés de côté : {0} du même lieu, du même jour et de la même valeur qu'une précédente.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>Left out: {0} outside the images or on pixels without data.</source>
            <translation>Laissé de côté : {0} hors des images ou sur des pixels sans données.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>Left out: {0} without a point, a polygon or coordinates.</source>
            <translation>Laissés de côté : {0} sans point, polygone ni coordonnées.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>Left out: {0} without a value in {1}.</source>
            <translation>Laissés de côté : {0} sans valeur dans {1}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>Left out: {0} without an image within {1} days.</source>
            <translation>Laissé de côté : {0} sans image à moins de {1} jours.</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Level of the interval</source>
            <translation>Niveau de l'intervalle</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>Level-1, top of atmosphere</source>
            <translation>Level-1, sommet de l'atmosphère</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>Level-1C, top of atmosphere</source>
            <translation>Level-1C, sommet de l'atmosphère</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>Level-2, surface</source>
            <translation>Level-2, surface</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>Level-2A, surface reflectance</source>
            <translation>Level-2A, réflectance de surface</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <location filename="../../plugin/metadata.py" />
            <source>License</source>
            <translation>Licence</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <location filename="../../plugin/layout.py" />
            <source>License of the model</source>
            <translation>Licence du modèle</translation>
        </message>
        <message>
            <location filename="../../core/explain/perturb.py" />
            <source>Likely values of a band need a background of {0} rows or more. Choose spectra.</source>
            <translation>Les valeurs probables d'une bande demandent un fond de {0} lignes ou plus. Choisissez des spectres.</translation>
        </message>
        <message>
            <location filename="../../core/install/target.py" />
            <source>Linux on ARM</source>
            <translation>Linux sur ARM</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Loading the model runtime…</source>
            <translation>Chargement du moteur de modèles…</translation>
        </message>
        <message>
            <location filename="../../core/landcover/kinds.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>Logistic regression</source>
            <translation>Régression logistique</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>Looking at the image…</source>
            <translation>Examen de l'image…</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/explain.py" />
            <source>Looking at the map…</source>
            <translation>Examen de la carte…</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Looking at the scene…</source>
            <translation>Examen de la scène…</translation>
        </message>
        <message>
            <location filename="../../core/model/intervals.py" />
            <source>Lower bound</source>
            <translation>Borne inférieure</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Lowered to the upper limit</source>
            <translation>Abaissé à la limite supérieure</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Lowest</source>
            <translation>Minimum</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Lowest possible value</source>
            <translation>Plus petite valeur possible</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <source>Lowest rank correlation</source>
            <translation>Plus faible corrélation de rangs</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/advanced.py" />
            <source>M&amp;emory</source>
            <translation>&amp;Mémoire</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>M&amp;ethod</source>
            <translation>Mét&amp;hode</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>MODIS writes -3000 for missing NDVI: declare it as nodata, or it is flagged as outside the training domain.</source>
            <translation>MODIS écrit -3000 pour un NDVI absent : déclarez-le comme nodata, ou il est signalé hors du domaine d'entraînement.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Ma&amp;p</source>
            <translation>Ca&amp;rte</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>Made again from the same network and image, the map is another one (rank correlation {0}).</source>
            <translation>Refaite avec le même réseau et la même image, la carte est autre (corrélation de rangs {0}).</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_map.py" />
            <source>Majority filter: width (pixels, odd)</source>
            <translation>Filtre majoritaire : largeur (pixels, impair)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Make</source>
            <translation>Créer</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Make a folder for a computer without a network…</source>
            <translation>Créer un dossier pour un ordinateur sans réseau…</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/place_tools.py" />
            <source>Make a layer of polygons the current one, select some of them, and press this again.</source>
            <translation>Faites d'une couche de polygones la couche active, sélectionnez-en quelques-uns et appuyez de nouveau ici.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Make finished maps again</source>
            <translation>Refaire les cartes terminées</translation>
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
            <translation>Carte</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Map \ reference</source>
            <translation>Carte \ référence</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Map clouds and their shadows, with their probability and uncertainty (TerraClara)</source>
            <translation>Cartographier les nuages et leurs ombres, avec leur probabilité et leur incertitude (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Map leaf area index and other plant traits, with their uncertainty (TerraClara)</source>
            <translation>Cartographier l'indice de surface foliaire et d'autres traits de la végétation, avec leur incertitude (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/validate_map.py" />
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>Map of a variable</source>
            <translation>Carte d'une variable</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Map of agreement, reliability diagram and risk by coverage</source>
            <translation>Carte de concordance, diagramme de fiabilité et risque selon la couverture</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Map of classes</source>
            <translation>Carte de classes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>Map of classes, first date</source>
            <translation>Carte de classes, première date</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>Map of classes, second date</source>
            <translation>Carte de classes, seconde date</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Map of land cover</source>
            <translation>Carte d'occupation du sol</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>Map that TerraClara made</source>
            <translation>Carte faite par TerraClara</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Map {}: accuracy and area</source>
            <translation>Carte {} : exactitude et surface</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Map {}: validation</source>
            <translation>Carte {} : validation</translation>
        </message>
        <message>
            <location filename="../../plugin/layout.py" />
            <source>Map: {} × {} pixels, {}. Made {} by TerraClara {} from {}.</source>
            <translation>Carte : {} × {} pixels, {}. Faite le {} par TerraClara {} à partir de {}.</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Mapped</source>
            <translation>Sur la carte</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Mapped and estimated areas with 95 % intervals, and a reliability diagram</source>
            <translation>Surfaces de la carte et estimées, avec intervalles à 95 %, et un diagramme de fiabilité</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <location filename="../../plugin/dialogs/first_steps.py" />
            <source>Mapping…</source>
            <translation>Cartographie…</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>Maps</source>
            <translation>Cartes</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Maps are made with the Python inside QGIS.</source>
            <translation>Les cartes sont faites avec le Python intégré à QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Maps are made with {}. Its devices: {}.</source>
            <translation>Les cartes sont faites avec {}. Ses périphériques : {}.</translation>
        </message>
        <message>
            <location filename="../../core/batch/maps.py" />
            <source>Maps by a model</source>
            <translation>Cartes par un modèle</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Maps kept</source>
            <translation>Cartes conservées</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Maps made</source>
            <translation>Cartes faites</translation>
        </message>
        <message>
            <location filename="../../core/batch/maps.py" />
            <source>Maps of biophysical variables</source>
            <translation>Cartes de variables biophysiques</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>Maps of one variable, one for each date</source>
            <translation>Cartes d'une variable, une par date</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Maps of “Explain a map”; the first band of each is compared.</source>
            <translation>Cartes de « Expliquer une carte » ; la première bande de chacune est comparée.</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Maps other scenes with “Apply a model”.</source>
            <translation>Cartographie d'autres scènes avec « Appliquer un modèle ».</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Maps with bands “mean” and “std” on one grid, as “Biophysical retrieval” makes them, in any order.</source>
            <translation>Des cartes avec les bandes « mean » et « std » sur une même grille, comme les fait « Estimation biophysique », dans n'importe quel ordre.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>Mar&amp;gin around them</source>
            <translation>Mar&amp;ge autour d'eux</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Margin around clouds and shadows (m)</source>
            <translation>Marge autour des nuages et des ombres (m)</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Mean</source>
            <translation>Moyenne</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>Mean angles of the tile in degrees: {0}.</source>
            <translation>Angles moyens de la tuile en degrés : {0}.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Mean cloud probability</source>
            <translation>Probabilité moyenne de nuage</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Mean difference between share held and level, over all levels: {:.3f}.</source>
            <translation>Écart moyen entre la part contenue et le niveau, sur tous les niveaux : {:.3f}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>Mean error</source>
            <translation>Erreur moyenne</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Mean leaf angle (°)</source>
            <translation>Angle foliaire moyen (°)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Mean of the first band</source>
            <translation>Moyenne de la première bande</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>Mean over {} pixels</source>
            <translation>Moyenne de {} pixels</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <location filename="../../core/assessment_report.py" />
            <source>Mean probability</source>
            <translation>Probabilité moyenne</translation>
        </message>
        <message>
            <location filename="../../core/clouds/s2cloudless.py" />
            <source>Mean probability of cloud over a disk of radius 1 pixel</source>
            <translation>Probabilité moyenne de nuage sur un disque de rayon 1 pixel</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/zone_means.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>Means over areas, with their uncertainty</source>
            <translation>Moyennes par zones, avec leur incertitude</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Measured</source>
            <translation>Mesuré</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Measured spectra are learned from alone; give no simulations and no plots beside them.</source>
            <translation>Les spectres mesurés s'apprennent seuls ; ne donnez ni simulations ni placettes avec eux.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Memory (MB)</source>
            <translation>Mémoire (Mo)</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Memory that the run may take beyond QGIS itself. The map does not depend on it.</source>
            <translation>Mémoire que l'exécution peut prendre en plus de celle de QGIS. La carte n'en dépend pas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_map.py" />
            <source>Merge patches smaller than (m²)</source>
            <translation>Fusionner les taches de moins de (m²)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_map.py" />
            <source>Merge patches smaller than (pixels)</source>
            <translation>Fusionner les taches de moins de (pixels)</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Merge vector layers</source>
            <translation>Fusionner des couches vecteur</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <location filename="../../core/validation_report.py" />
            <location filename="../../plugin/algorithms/explain.py" />
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Misfit of reflectance</source>
            <translation>Écart de la réflectance</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Mode</source>
            <translation>Mode</translation>
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
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>Model file</source>
            <translation>Fichier de modèle</translation>
        </message>
        <message>
            <location filename="../../core/model/deepness.py" />
            <source>Model of the Deepness plugin.</source>
            <translation>Modèle de l'extension Deepness.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Model that was used</source>
            <translation>Modèle utilisé</translation>
        </message>
        <message>
            <location filename="../../core/batch/clouds.py" />
            <source>Model {0}: {1}</source>
            <translation>Modèle {0} : {1}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <location filename="../../plugin/algorithms/clouds.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Model {}: {}</source>
            <translation>Modèle {} : {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>Model, for a scene</source>
            <translation>Modèle, pour une scène</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/apply_model.py" />
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <location filename="../../plugin/algorithms/explain.py" />
            <location filename="../../plugin/algorithms/export_gp.py" />
            <location filename="../../plugin/algorithms/import_gp.py" />
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <location filename="../../core/clouds/install.py" />
            <source>Models cannot be installed into {0}: {1}. Make the folder writable, or choose another with the environment variable TERRACLARA_MODELS.</source>
            <translation>Des modèles ne peuvent pas être installés dans {0} : {1}. Rendez le dossier accessible en écriture, ou choisissez-en un autre avec la variable d'environnement TERRACLARA_MODELS.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/published.py" />
            <source>Models of other authors, made from their own packages. They are downloaded when you say so, checked and turned into models of the catalog. Without a network, give the folder that holds the packages.</source>
            <translation>Modèles d'autres auteurs, faits à partir de leurs propres paquets. Ils sont téléchargés quand vous le dites, vérifiés et transformés en modèles du catalogue. Sans réseau, donnez le dossier qui contient les paquets.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>Models of other authors, such as UKIS-CSMASK and s2cloudless, that can be installed</source>
            <translation>Modèles d'autres auteurs, comme UKIS-CSMASK et s2cloudless, qui peuvent être installés</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Models that fit the scene stand first</source>
            <translation>Les modèles qui conviennent à la scène sont en premier</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>More rasters of the same scene, where each band is a file of its own; or further dates, for a model of several dates.</source>
            <translation>D'autres rasters de la même scène, quand chaque bande est un fichier ; ou d'autres dates, pour un modèle de plusieurs dates.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/kinds.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>Multilayer perceptron</source>
            <translation>Perceptron multicouche</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>Name of the layout</source>
            <translation>Nom de la mise en page</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Names of the bands to learn from, such as B02,B03,B04,B08. Empty: all that are of use.</source>
            <translation>Noms des bandes à apprendre, comme B02,B03,B04,B08. Vide : toutes celles qui servent.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Names of the bands, in order</source>
            <translation>Noms des bandes, dans l'ordre</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Names of the model's outputs to write, such as mean,std,flag. Empty: those that the model usually gives.</source>
            <translation>Noms des sorties du modèle à écrire, comme mean,std,flag. Vide : celles que le modèle donne d'ordinaire.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Names such as B03,B04,B05. A file of arrays has them itself.</source>
            <translation>Des noms comme B03,B04,B05. Un fichier de tableaux les a déjà.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Nearby series of several years are among the training ones.</source>
            <translation>Des séries voisines de plusieurs années sont parmi celles d'entraînement.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Needed only where a map has several bands and does not say which holds the classes.</source>
            <translation>Utile seulement si une carte a plusieurs bandes et ne dit pas laquelle contient les classes.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>Needs</source>
            <translation>Demande</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Needs the probabilities of both dates.</source>
            <translation>Demande les probabilités des deux dates.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_sets.py" />
            <location filename="../../plugin/algorithms/import_gp.py" />
            <location filename="../../plugin/algorithms/input_noise.py" />
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <source>New model</source>
            <translation>Nouveau modèle</translation>
        </message>
        <message>
            <location filename="../../core/landcover/change.py" />
            <source>No class has the same name in both maps: classes of one number are one.</source>
            <translation>Aucune classe n'a le même nom dans les deux cartes : les classes de même numéro n'en font qu'une.</translation>
        </message>
        <message>
            <location filename="../../core/cli/train.py" />
            <source>No class of the labels is called {0}; its color colors nothing.</source>
            <translation>Aucune classe des étiquettes ne s'appelle {0} ; sa couleur ne colore rien.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/train.py" />
            <source>No classifier is chosen; name one.</source>
            <translation>Aucun classifieur n'est choisi ; nommez-en un.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/learn.py" />
            <source>No correction lies on a pixel with data; draw them inside the scene.</source>
            <translation>Aucune correction n'est sur un pixel avec des données ; dessinez-les dans la scène.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/composite.py" />
            <source>No date is known of {0}; among equally clear dates they come last.</source>
            <translation>La date de {0} n'est pas connue ; parmi des dates aussi claires, elles viennent en dernier.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>No day is named of {0}: the first of the {1} scenes that shows a plot counts.</source>
            <translation>Aucun jour n'est nommé pour {0} : la première des {1} scènes qui montre une placette compte.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/elsewhere.py" />
            <source>No device of the interpreter {0} runs a model ({1}). Choose another.</source>
            <translation>Aucun périphérique de l'interpréteur {0} n'exécute un modèle ({1}). Choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <source>No field of the plots is called “{}” or “value”; choose the field of the measured value.</source>
            <translation>Aucun champ des placettes ne s'appelle « {} » ou « value » ; choisissez le champ de la valeur mesurée.</translation>
        </message>
        <message>
            <location filename="../../core/raster/scene.py" />
            <source>No file is given; choose the scene.</source>
            <translation>Aucun fichier n'est donné ; choisissez la scène.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>No flag: too few samples tell what belongs.</source>
            <translation>Pas d'indicateur : trop peu d'échantillons disent ce qui en fait partie.</translation>
        </message>
        <message>
            <location filename="../../core/raster/find.py" />
            <source>No folder and no scene is named. Name a folder of scenes, a scene, or a list of them.</source>
            <translation>Aucun dossier ni scène n'est indiqué. Indiquez un dossier de scènes, une scène ou une liste de celles-ci.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>No folder is chosen; give the one that holds the scenes.</source>
            <translation>Aucun dossier n'est choisi ; donnez celui qui contient les scènes.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/calibrate.py" />
            <source>No label is {0}: what cannot be judged is in every set.</source>
            <translation>Aucune étiquette n'est {0} : ce qui ne peut être jugé est dans tous les ensembles.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/samples.py" />
            <source>No label lies on a pixel with data; draw the training areas inside the scene.</source>
            <translation>Aucune étiquette n'est sur un pixel avec des données ; dessinez les zones d'entraînement dans la scène.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/train.py" />
            <source>No label lies on data of {0}: nothing was learned from there.</source>
            <translation>Aucune étiquette n'est sur des données de {0} : rien n'en a été appris.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>No labeled sample of {0} lies on a pixel of {1} with a class.</source>
            <translation>Aucun échantillon étiqueté de {0} n'est sur un pixel de {1} avec une classe.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/laws.py" />
            <source>No law is called {0}; there are {1}.</source>
            <translation>Aucune loi ne s'appelle {0} ; il y a {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>No map is chosen; choose a layer that TerraClara made.</source>
            <translation>Aucune carte n'est choisie ; choisissez une couche faite par TerraClara.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>No map is chosen; give a raster of classes.</source>
            <translation>Aucune carte n'est choisie ; donnez un raster de classes.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>No map was made.</source>
            <translation>Aucune carte n'a été faite.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>No model fits the scene</source>
            <translation>Aucun modèle ne convient à la scène</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>No model for this finds its bands in the scene; the closest one lacks {}. Choose a scene with these bands, name the bands under Advanced, or choose something else to map.</source>
            <translation>Aucun modèle pour cela ne trouve ses bandes dans la scène ; il manque {} au plus proche. Choisissez une scène avec ces bandes, nommez les bandes sous Avancé, ou choisissez autre chose à cartographier.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>No model in the catalog retrieves this variable.</source>
            <translation>Aucun modèle du catalogue n'estime cette variable.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/apply_model.py" />
            <location filename="../../plugin/algorithms/export_gp.py" />
            <location filename="../../plugin/algorithms/input_noise.py" />
            <source>No model is chosen; give an .onnx file or an id from the catalog.</source>
            <translation>Aucun modèle n'est choisi ; donnez un fichier .onnx ou un identifiant du catalogue.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/choose.py" />
            <source>No model of clouds is made for this scene's level ({0}); {1} would be biased.</source>
            <translation>Aucun modèle de nuages n'est fait pour le niveau de cette scène ({0}) ; {1} serait biaisé.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/variables.py" />
            <source>No model of {0} has its bands here. {1}</source>
            <translation>Aucun modèle de {0} n'a ses bandes ici. {1}</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/variables.py" />
            <source>No model retrieves {0}; the catalog's models retrieve {1}.</source>
            <translation>Aucun modèle n'estime {0} ; les modèles du catalogue estiment {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>No model retrieves “{}”; choose from {}.</source>
            <translation>Aucun modèle n'estime « {} » ; choisissez parmi {}.</translation>
        </message>
        <message>
            <location filename="../../core/raster/radiometry.py" />
            <source>No number of any band lies below {0}: if this is Sentinel-2 of processing baseline 04.00 or later, 1000 must be subtracted; give offset=-0.1 then.</source>
            <translation>Aucun nombre d'aucune bande n'est au-dessous de {0} : si c'est du Sentinel-2 de la base de traitement 04.00 ou ultérieure, il faut soustraire 1000 ; donnez alors offset=-0.1.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>No patch of {0} × {0} pixels has more than 1 % cloud in the reference.</source>
            <translation>Aucune imagette de {0} × {0} pixels n'a plus de 1 % de nuages dans la référence.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/change.py" />
            <source>No pixel has a class in both {0} and {1}; check their nodata values, and those that are ignored.</source>
            <translation>Aucun pixel n'a de classe à la fois dans {0} et {1} ; vérifiez leurs valeurs sans données et celles qui sont ignorées.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>No pixel has data on {0} dates, so that nothing was tested.</source>
            <translation>Aucun pixel n'a de données à {0} dates, rien n'a donc été testé.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>No pixel is flagged.</source>
            <translation>Aucun pixel n'est signalé.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/engine.py" />
            <source>No pixel of the map is valid: the scene holds no data here, the area misses it, or the model gives no finite value.</source>
            <translation>Aucun pixel de la carte n'est valide : la scène n'a pas de données ici, la zone la manque, ou le modèle ne donne aucune valeur finie.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/samples.py" />
            <source>No pixel of {0} lies in the scene: the model will not know it.</source>
            <translation>Aucun pixel de {0} n'est dans la scène : le modèle ne la connaîtra pas.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>No pixel of {0} that the map covers has one of the labels {1}; its other values are: {2}.</source>
            <translation>Aucun pixel de {0} que couvre la carte n'a l'une des étiquettes {1} ; ses autres valeurs sont : {2}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>No plot lies on a pixel with data of an image within {0} days of it; check the layer's CRS, its dates and the scene.</source>
            <translation>Aucune placette n'est sur un pixel avec des données d'une image à moins de {0} jours d'elle ; vérifiez le SCR de la couche, ses dates et la scène.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>No plot lies on a pixel with data; check the layer's CRS, its dates and the scene.</source>
            <translation>Aucune placette n'est sur un pixel avec des données ; vérifiez le SCR de la couche, ses dates et la scène.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/style.py" />
            <location filename="../../plugin/docks/read.py" />
            <source>No remark</source>
            <translation>Aucune remarque</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>No sample confuses the class {0} with another: its intervals have no width, which does not make it exact. Up to {1} of what is mapped as it may be another class (rule of three).</source>
            <translation>Aucun échantillon ne confond la classe {0} avec une autre : ses intervalles n'ont pas de largeur, ce qui ne la rend pas exacte. Jusqu'à {1} de ce qui est cartographié comme elle peut être une autre classe (règle de trois).</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>No scene is chosen; give a raster layer, a file, or a product.</source>
            <translation>Aucune scène n'est choisie ; donnez une couche raster, un fichier ou un produit.</translation>
        </message>
        <message>
            <location filename="../../core/explain/series.py" />
            <source>No scene is of {0}; give the number of the date, from 1 to {1}.</source>
            <translation>Aucune scène n'est du {0} ; donnez le numéro de la date, de 1 à {1}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/validate.py" />
            <source>No site was named: plots that lie together count as if they were independent.</source>
            <translation>Aucun site n'a été nommé : les placettes proches comptent comme si elles étaient indépendantes.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>No variable is chosen; choose from {}.</source>
            <translation>Aucune variable n'est choisie ; choisissez parmi {}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/many.py" />
            <source>No variable is chosen; name some, such as lai,fapar,ccc.</source>
            <translation>Aucune variable n'est choisie ; nommez-en, comme lai,fapar,ccc.</translation>
        </message>
        <message>
            <location filename="../../core/cli/batch.py" />
            <location filename="../../core/cli/maps.py" />
            <source>No variable is named; give some, such as lai,fapar,ccc, or all.</source>
            <translation>Aucune variable n'est nommée ; donnez-en, comme lai,fapar,ccc, ou all.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/train.py" />
            <source>No way to learn is chosen; name one of {0}.</source>
            <translation>Aucune façon d'apprendre n'est choisie ; nommez l'une de {0}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Noise added to simulations (reflectance)</source>
            <translation>Bruit ajouté aux simulations (réflectance)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Noise added to simulations (share)</source>
            <translation>Bruit ajouté aux simulations (part)</translation>
        </message>
        <message>
            <location filename="../../core/explain/input_noise.py" />
            <source>Noise is one or two numbers, such as 0.01,0.02; {0} is not.</source>
            <translation>Le bruit est un ou deux nombres, comme 0.01,0.02 ; {0} n'en est pas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/input_noise.py" />
            <source>Noise of all bands together, added</source>
            <translation>Bruit de toutes les bandes ensemble, ajouté</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/input_noise.py" />
            <source>Noise of all bands together, share</source>
            <translation>Bruit de toutes les bandes ensemble, part</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/input_noise.py" />
            <source>Noise of each band, added (reflectance)</source>
            <translation>Bruit de chaque bande, ajouté (réflectance)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/input_noise.py" />
            <source>Noise of each band, share of reflectance</source>
            <translation>Bruit de chaque bande, part de la réflectance</translation>
        </message>
        <message>
            <location filename="../../core/explain/input_noise.py" />
            <source>Noise of {0} cannot be; give 0 or more each.</source>
            <translation>Un bruit de {0} ne peut pas être ; donnez 0 ou plus chacun.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>Noise that nobody would see changes the map in part</source>
            <translation>Un bruit que personne ne verrait change la carte en partie</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>Noise that nobody would see hardly changes the map</source>
            <translation>Un bruit que personne ne verrait change à peine la carte</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>Noise that nobody would see makes another map</source>
            <translation>Un bruit que personne ne verrait donne une autre carte</translation>
        </message>
        <message>
            <location filename="../../core/explain/baseline.py" />
            <source>None of the pixels that were looked at holds data, so that nothing can be compared with. Choose a scene or an area with data.</source>
            <translation>Aucun des pixels regardés n'a de données, il n'y a donc rien à quoi comparer. Choisissez une scène ou une zone avec des données.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/choose.py" />
            <source>None of the {0} models of clouds has its bands here. {1}</source>
            <translation>Aucun des {0} modèles de nuages n'a ses bandes ici. {1}</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>None of the {0} samples of {1} lies on the map {2}; choose those of its place.</source>
            <translation>Aucun des {0} échantillons de {1} n'est sur la carte {2} ; choisissez ceux de son lieu.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Normalized differences that the model makes of its bands, such as NDVI,NDWI,NBR. Empty: none.</source>
            <translation>Différences normalisées que le modèle fait de ses bandes, comme NDVI,NDWI,NBR. Vide : aucune.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Not installed. Found in {}, from where “Install” takes it ({}).</source>
            <translation>Non installé. Trouvé dans {}, d'où « Installer » le prend ({}).</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Not installed. To download: {} MB ({}).</source>
            <translation>Non installé. À télécharger : {} Mo ({}).</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>Not known as reflectance and left as they are: {0}.</source>
            <translation>Non connues comme réflectance et laissées telles quelles : {0}.</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Nothing is there to learn from; give a table of simulations, field plots, or both.</source>
            <translation>Il n'y a rien dont apprendre ; donnez une table de simulations, des placettes, ou les deux.</translation>
        </message>
        <message>
            <location filename="../../core/stac.py" />
            <source>Nothing says when the scene was taken; the date given is that of the making.</source>
            <translation>Rien ne dit quand la scène a été prise ; la date donnée est celle de la création de la carte.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Nothing says where the map goes; give a file or a folder.</source>
            <translation>Rien ne dit où va la carte ; donnez un fichier ou un dossier.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/install.py" />
            <source>Nothing was installed.</source>
            <translation>Rien n'a été installé.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Number = class for each number of the reference, such as 0=shadow,1=clear,4=cloud. Others are ignored.</source>
            <translation>Nombre = classe pour chaque nombre de la référence, comme 0=shadow,1=clear,4=cloud. Les autres sont ignorés.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>Number of dates</source>
            <translation>Nombre de dates</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Number of simulations</source>
            <translation>Nombre de simulations</translation>
        </message>
        <message>
            <location filename="../../core/clouds/composite.py" />
            <source>Number of the scene that a pixel is of</source>
            <translation>Numéro de la scène dont vient un pixel</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Number that means no data</source>
            <translation>Nombre qui signifie sans données</translation>
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
            <translation>ONNX Runtime {0} ne peut pas charger le réseau à cette taille : {1} {2}</translation>
        </message>
        <message>
            <location filename="../../core/model/session.py" />
            <source>ONNX Runtime {0} cannot load {1}: {2}.</source>
            <translation>ONNX Runtime {0} ne peut pas charger {1} : {2}.</translation>
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
            <translation>Modèles ONNX (*.onnx)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/apply_model.py" />
            <location filename="../../plugin/algorithms/explain.py" />
            <location filename="../../plugin/algorithms/export_gp.py" />
            <location filename="../../plugin/algorithms/input_noise.py" />
            <source>ONNX models (*.onnx);;All files (*)</source>
            <translation>Modèles ONNX (*.onnx);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Observed</source>
            <translation>Observée</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Observed share of cloud</source>
            <translation>Part de nuage observée</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>Occlusion</source>
            <translation>Occultation</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Of equally clear dates the one next to this day, as 2023-06-08, is taken. Empty: the earliest.</source>
            <translation>Parmi des dates également claires, la plus proche de ce jour, comme 2023-06-08, est prise. Vide : la première.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Of the labelled shadow, a good quarter is missed on the Sentinel-2 chip and a third on Landsat 7's.</source>
            <translation>De l'ombre étiquetée, un bon quart est manqué sur l'imagette Sentinel-2 et un tiers sur celle de Landsat 7.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Of the labelled shadow, a quarter is missed on the Sentinel-2 chip and nearly four tenths on Landsat 7's.</source>
            <translation>De l'ombre étiquetée, un quart est manqué sur l'imagette Sentinel-2 et près de quatre dixièmes sur celle de Landsat 7.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>Of the relevance, {} lies in the place itself</source>
            <translation>De la pertinence, {} se trouve dans le lieu même</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Of the thin clouds, {:.1%} were found as cloud of either kind.</source>
            <translation>Des nuages fins, {:.1%} ont été trouvés comme nuage de l'une ou l'autre sorte.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Of the values without a jump this share is marked at most.</source>
            <translation>Parmi les valeurs sans saut, cette part au plus est marquée.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Offset</source>
            <translation>Décalage</translation>
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
            <translation>Sur 2100 pixels d'une carte publiée de sits à neuf classes, réunies en ces quatre, environ six sur dix concordent : ce que cette carte appelle pâturage est souvent ici soja et maïs.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/cluster.py" />
            <source>On a computer of the cluster: {0}</source>
            <translation>Sur un ordinateur de la grappe : {0}</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/validate.py" />
            <source>On pixels that the map flags: {0}. Its band flag says why; leave out those under cloud or shadow, or on anything else than what was measured.</source>
            <translation>Sur des pixels que la carte signale : {0}. Sa bande flag dit pourquoi ; écartez celles qui sont sous un nuage ou une ombre, ou sur autre chose que ce qui a été mesuré.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>On pixels unlike what the model was trained on: {0}. Leave out those under cloud or shadow, or on anything else than what was measured.</source>
            <translation>Sur des pixels différents de ce sur quoi le modèle a été entraîné : {0}. Écartez celles qui sont sous un nuage ou une ombre, ou sur autre chose que ce qui a été mesuré.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/learn.py" />
            <source>On places that it did not see the fit is worse than the model was. Draw more, and in more places.</source>
            <translation>En des lieux qu'il n'a pas vus, l'ajustement est pire que le modèle. Dessinez plus, et en plus de lieux.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>On plots of sites that it did not see: error (RMSE) {} from simulations alone, {} with the plots; trust in the simulations {} of 1.</source>
            <translation>Sur des placettes de sites non vus : erreur (RMSE) {} des simulations seules, {} avec les placettes ; confiance dans les simulations {} sur 1.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>On sites that it did not see the corrected model errs by {0}, the model as it is by {1}: these plots do not make it better. Its intervals are calibrated on them all the same.</source>
            <translation>Sur des sites qu'il n'a pas vus, le modèle corrigé se trompe de {0}, le modèle tel quel de {1} : ces placettes ne l'améliorent pas. Ses intervalles sont quand même calibrés sur elles.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>On the ground fewer fall inside; calibrate with ground samples where there are any.</source>
            <translation>Sur le terrain il en tombe moins dedans ; calibrez avec des échantillons de terrain là où il y en a.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>On the map lies a small scene as Sentinel-2 would see it: fields, meadows, woods, bare soil and lakes, two kilometers wide. It is simulated, so that it could come with the plugin; nobody measured it. Your own scenes are treated in the same way.</source>
            <translation>Sur la carte se trouve une petite scène telle que Sentinel-2 la verrait : champs, prés, bois, sol nu et lacs, sur deux kilomètres de large. Elle est simulée, pour pouvoir être fournie avec l'extension ; personne ne l'a mesurée. Vos propres scènes sont traitées de la même façon.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>One layer for each date. They must lie on one grid.</source>
            <translation>Une couche par date. Elles doivent être sur une même grille.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>One pixel</source>
            <translation>Un pixel</translation>
        </message>
        <message>
            <location filename="../../core/explain/counterfactual.py" />
            <source>One sample is changed at a time; there are {0}.</source>
            <translation>Un échantillon est changé à la fois ; il y en a {0}.</translation>
        </message>
        <message>
            <location filename="../../plugin/packages.py" />
            <source>One step is left: maps are made by models, and running them needs packages that QGIS does not bring.</source>
            <translation>Il reste une étape : les cartes sont faites par des modèles, et leur usage demande des paquets que QGIS n'apporte pas.</translation>
        </message>
        <message>
            <location filename="../../core/stac.py" />
            <source>One-page report</source>
            <translation>Rapport d'une page</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Only pixels inside this box are mapped; the others get no data.</source>
            <translation>Seuls les pixels dans ce rectangle sont cartographiés ; les autres restent sans données.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Only pixels whose center lies inside these polygons are mapped; the others get no data. Any coordinate system; only the selected features if you say so.</source>
            <translation>Seuls les pixels dont le centre est dans ces polygones sont cartographiés ; les autres restent sans données. N'importe quel système de coordonnées ; seulement les entités sélectionnées si vous le dites.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>Only processes with one squared-exponential kernel can be written in this format. Save it as an .onnx model.</source>
            <translation>Seuls les processus avec un noyau exponentiel quadratique peuvent être écrits dans ce format. Enregistrez-le comme modèle .onnx.</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>Only sun and view angles are wanted, which no map can be made of; ask for a band.</source>
            <translation>Seuls des angles de soleil et de visée sont voulus, dont aucune carte ne peut être faite ; demandez une bande.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/samples.py" />
            <source>Only the class {0} has pixels in the scene; a map needs two or more. Draw areas of other classes.</source>
            <translation>Seule la classe {0} a des pixels dans la scène ; une carte en demande deux ou plus. Dessinez des zones d'autres classes.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Only these bands</source>
            <translation>Seulement ces bandes</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Only these bands of the sensor, such as B03,B04,B8A. Empty: all.</source>
            <translation>Seulement ces bandes du capteur, comme B03,B04,B8A. Vide : toutes.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Only these four classes of one state are known: water, towns, cotton, sugar cane and secondary forest are taken for one of them, unless the flag says otherwise.</source>
            <translation>Seules ces quatre classes d'un État sont connues : eau, villes, coton, canne à sucre et forêt secondaire sont prises pour l'une d'elles, sauf si l'indicateur dit autre chose.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Only where the file does not say it. For example -0.1 for Sentinel-2 since January 2022.</source>
            <translation>Seulement si le fichier ne le dit pas. Par exemple -0.1 pour Sentinel-2 depuis janvier 2022.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Only where the file does not say it: reflectance = number × scale + offset. For example 0.0001.</source>
            <translation>Seulement si le fichier ne le dit pas : réflectance = nombre × échelle + décalage. Par exemple 0.0001.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Only where the file does not say it: the number that means no data.</source>
            <translation>Seulement si le fichier ne le dit pas : le nombre qui signifie sans données.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>Only {0} on {1}: too few to correct a model and to judge it without each site; give so many that {2} remain without any one of them.</source>
            <translation>Seulement {0} sur {1} : trop peu pour corriger un modèle et le juger sans chacun des sites ; donnez-en assez pour qu'il en reste {2} sans l'un quelconque d'entre eux.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/background.py" />
            <source>Only {0} pixels are clear on this date and before it; a background needs at least {1}. Take more dates, or a larger scene.</source>
            <translation>Seuls {0} pixels sont clairs à cette date et avant ; un fond en demande au moins {1}. Prenez plus de dates, ou une plus grande scène.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>Only {0}: too few to learn from; give {1} or more. With `terraclara adapt`, which carries a bundled model to plots, {2} are enough.</source>
            <translation>Seulement {0} : trop peu pour apprendre ; donnez-en {1} ou plus. Avec `terraclara adapt`, qui ajuste un modèle fourni aux placettes, {2} suffisent.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>Only {0}: too few to tell a jump; give {1} or more.</source>
            <translation>Seulement {0} : trop peu pour distinguer un saut ; donnez-en {1} ou plus.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Open report</source>
            <translation>Ouvrir le rapport</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Or area: only inside this box</source>
            <translation>Ou zone : seulement dans ce rectangle</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <source>Or dates: a folder of scenes</source>
            <translation>Ou dates : un dossier de scènes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Or number of points</source>
            <translation>Ou nombre de points</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Or scene: Sentinel-2 or Landsat product</source>
            <translation>Ou scène : produit Sentinel-2 ou Landsat</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Or sensor: centers and widths</source>
            <translation>Ou capteur : centres et largeurs</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Or sensor: spectral responses</source>
            <translation>Ou capteur : réponses spectrales</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Or table of measured spectra</source>
            <translation>Ou table de spectres mesurés</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Outside the training domain</source>
            <translation>Hors du domaine d'entraînement</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>Outside where a spectrum is further from the samples than 95 % of those kept apart.</source>
            <translation>Hors où un spectre est plus loin des échantillons que 95 % de ceux mis à part.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>Outside: {}.</source>
            <translation>En dehors : {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>Overall accuracy (0 to 1)</source>
            <translation>Exactitude globale (0 à 1)</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Overall accuracy &lt;b&gt;{}&lt;/b&gt; (95 % interval {} to {}).</source>
            <translation>Exactitude globale &lt;b&gt;{}&lt;/b&gt; (intervalle à 95 % : {} à {}).</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Overall accuracy {}, kappa {}.</source>
            <translation>Exactitude globale {}, kappa {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>Overall accuracy: {}</source>
            <translation>Exactitude globale : {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>PDF documents (*.pdf);;Pictures (*.png)</source>
            <translation>Documents PDF (*.pdf);;Images (*.png)</translation>
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
            <translation>Index de paquets</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Package index…</source>
            <translation>Index de paquets…</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Packages (TerraClara)</source>
            <translation>Paquets (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../core/install/packages.py" />
            <source>Packages cannot be changed in {0}: {1}. Make the folder writable, or use another user profile of QGIS.</source>
            <translation>Des paquets ne peuvent pas être modifiés dans {0} : {1}. Rendez le dossier accessible en écriture, ou utilisez un autre profil d'utilisateur de QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>Packages in the profile</source>
            <translation>Paquets dans le profil</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Packages…</source>
            <translation>Paquets…</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <source>Part of it for want of training areas</source>
            <translation>Part due au manque de zones d'entraînement</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <source>Part of it where classes look alike</source>
            <translation>Part due à des classes qui se ressemblent</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>Part of the standard deviation that is noise in the training samples</source>
            <translation>Part de l'écart-type qui est le bruit des échantillons d'entraînement</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>Part of the standard deviation that more training samples would lower</source>
            <translation>Part de l'écart-type que plus d'échantillons d'entraînement réduiraient</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Parts of the cross-validation</source>
            <translation>Parties de la validation croisée</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Pasture</source>
            <translation>Pâturage</translation>
        </message>
        <message>
            <location filename="../../core/explain/players.py" />
            <source>Patches are of images; a pixel's input is taken apart by bands or dates.</source>
            <translation>Les imagettes sont d'images ; l'entrée d'un pixel se décompose par bandes ou dates.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>Patches of {0} pixels are not possible; give 1 to {1} pixels.</source>
            <translation>Des imagettes de {0} pixels ne sont pas possibles ; donnez 1 à {1} pixels.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Patches with clouds of which hardly any was found are counted: what an average hides.</source>
            <translation>Les imagettes avec des nuages dont presque aucun n'a été trouvé sont comptées : ce qu'une moyenne cache.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Path of a Python that has numpy, scipy, GDAL and an ONNX Runtime, for example one for a GPU. Maps by a model are made with it. Empty: the Python inside QGIS</source>
            <translation>Chemin d'un Python qui a numpy, scipy, GDAL et un ONNX Runtime, par exemple pour un GPU. Les cartes d'un modèle sont faites avec lui. Vide : le Python intégré à QGIS</translation>
        </message>
        <message>
            <location filename="../../core/explain/peaks.py" />
            <source>Peaks are looked for in a map of one tile; the output {0} has the shape {1}. Explain the value itself.</source>
            <translation>Les pics se cherchent dans une carte d'une tuile ; la sortie {0} a la forme {1}. Expliquez la valeur elle-même.</translation>
        </message>
        <message>
            <location filename="../../core/stac.py" />
            <source>Picture of the map</source>
            <translation>Image de la carte</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <location filename="../../core/assessment_report.py" />
            <location filename="../../core/report.py" />
            <source>Pixels</source>
            <translation>Pixels</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Pixels drawn of each class at most, shared evenly among its areas.</source>
            <translation>Pixels tirés de chaque classe au plus, partagés également entre ses zones.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_sets.py" />
            <source>Pixels of each class</source>
            <translation>Pixels de chaque classe</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>Pixels of the reference without a label were ignored; among their values: {0}.</source>
            <translation>Des pixels de la référence sans étiquette ont été ignorés ; parmi leurs valeurs : {0}.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <location filename="../../core/raster/scene.py" />
            <source>Pixels of {0} are left out as nodata, as asked.</source>
            <translation>Les pixels de {0} sont laissés de côté comme sans données, comme demandé.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Pixels that mix roofs or roads with plants look like sparse vegetation over bright soil and are often not flagged.</source>
            <translation>Les pixels qui mêlent toits ou routes et plantes ressemblent à une végétation clairsemée sur sol clair et souvent ne sont pas signalés.</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <location filename="../../core/raster/stac_product.py" />
            <source>Pixels that the quality band marks as fill are left out.</source>
            <translation>Les pixels que la bande de qualité marque comme remplissage sont laissés de côté.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Pixels with a value</source>
            <translation>Pixels avec une valeur</translation>
        </message>
        <message>
            <location filename="../../core/explain/players.py" />
            <source>Players of the shape {0} do not fit samples of {1}; number the elements of one.</source>
            <translation>Des joueurs de forme {0} ne vont pas avec des échantillons de {1} ; numérotez les éléments d'un.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Plots of one site never judge each other. Empty: a field called site, station, plot or alike; where there is none each plot is a site.</source>
            <translation>Les placettes d'un site ne se jugent jamais entre elles. Vide : un champ appelé site, station, plot ou semblable ; s'il n'y en a pas, chaque placette est un site.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>Plots that were learned from</source>
            <translation>Placettes dont on a appris</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/train.py" />
            <source>Plots were given and no scene; give the scene that shows them.</source>
            <translation>Des placettes ont été données et pas de scène ; donnez la scène qui les montre.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Plots without an image so near in time are left out.</source>
            <translation>Les placettes sans image aussi proche dans le temps sont laissées de côté.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Points drawn</source>
            <translation>Points tirés</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Points drawn at random in each class of the map, with the class that is true there.</source>
            <translation>Des points tirés au hasard dans chaque classe de la carte, avec la classe qui y est vraie.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Points of each class</source>
            <translation>Points de chaque classe</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Points on these areas cannot judge the map, and are told. Not needed for models trained here: their files know, if they are found.</source>
            <translation>Les points sur ces zones ne peuvent juger la carte, et sont signalés. Inutile pour les modèles entraînés ici : leurs fichiers le savent, s'ils sont trouvés.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Points or polygons in any coordinate system; a polygon counts with the mean of its pixels.</source>
            <translation>Points ou polygones dans n'importe quel système de coordonnées ; un polygone compte par la moyenne de ses pixels.</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Points to check a map…</source>
            <translation>Points pour vérifier une carte…</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Points to check the map</source>
            <translation>Points pour vérifier la carte</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Polygons in any coordinate system.</source>
            <translation>Polygones dans n'importe quel système de coordonnées.</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py" />
            <source>Polygons of the classes</source>
            <translation>Polygones des classes</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Polygons of what is what in this scene, in any coordinate system.</source>
            <translation>Polygones de ce qui est quoi dans cette scène, dans n'importe quel système de coordonnées.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Polygons or points of known classes on this scene, in any coordinate system.</source>
            <translation>Polygones ou points de classes connues sur cette scène, dans n'importe quel système de coordonnées.</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Polygons, such as fields.</source>
            <translation>Polygones, tels que des parcelles.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Polygons: the summary tells the cloud cover of each as well. The scenes are mapped whole all the same.</source>
            <translation>Polygones : le résumé indique aussi la couverture nuageuse de chacun. Les scènes sont cartographiées en entier malgré tout.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Precision</source>
            <translation>Précision</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Prefer {0} unless fields are narrower than about 60 m: its error on the same simulations is {1}, this model's {2}.</source>
            <translation>Préférez {0} sauf si les champs ont moins de 60 m de large environ : son erreur sur les mêmes simulations est de {1}, celle de ce modèle de {2}.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>Press “Pick a pixel” and click into the image, or select polygons.</source>
            <translation>Appuyez sur « Choisir un pixel » et cliquez dans l'image, ou sélectionnez des polygones.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/explain.py" />
            <source>Press “Pixel” or “Region” and click into the map, or “Selected” for the selected polygons.</source>
            <translation>Appuyez sur « Pixel » ou « Région » et cliquez dans la carte, ou sur « Sélectionnés » pour les polygones sélectionnés.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>Print layout of a map</source>
            <translation>Mise en page d'une carte</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Print layout of a map…</source>
            <translation>Mise en page d'une carte…</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>Probabilities of all classes, first date</source>
            <translation>Probabilités des classes, première date</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>Probabilities of all classes, second date</source>
            <translation>Probabilités des classes, seconde date</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Probability of Cerrado</source>
            <translation>Probabilité de Cerrado</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Probability of Forest</source>
            <translation>Probabilité de forêt</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Probability of Pasture</source>
            <translation>Probabilité de pâturage</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Probability of Soy_Corn</source>
            <translation>Probabilité de soja et maïs</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>Probability of change</source>
            <translation>Probabilité de changement</translation>
        </message>
        <message>
            <location filename="../../core/cli/change.py" />
            <source>Probability of change: {0}</source>
            <translation>Probabilité de changement : {0}</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Probability of clear</source>
            <translation>Probabilité de clair</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <location filename="../../core/clouds/s2cloudless.py" />
            <location filename="../../core/model/card.py" />
            <source>Probability of cloud</source>
            <translation>Probabilité de nuage</translation>
        </message>
        <message>
            <location filename="../../core/clouds/s2cloudless.py" />
            <source>Probability of cloud for each pixel by itself, and cloud where it is above 0.4. Published masks are smoother: there the probability is averaged over neighbors first, and clouds are grown afterwards.</source>
            <translation>Probabilité de nuage de chaque pixel pris seul, et nuage où elle dépasse 0.4. Les masques publiés sont plus lisses : la probabilité y est d'abord moyennée avec les voisins, et les nuages sont agrandis ensuite.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <source>Probability of cloud shadow</source>
            <translation>Probabilité d'ombre de nuage</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Probability of cloud, thick or thin</source>
            <translation>Probabilité de nuage, épais ou fin</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Probability of shadow</source>
            <translation>Probabilité d'ombre</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <location filename="../../core/model/card.py" />
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>Probability of the class</source>
            <translation>Probabilité de la classe</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Probability of thin cloud</source>
            <translation>Probabilité de nuage fin</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <source>Probability of {0}</source>
            <translation>Probabilité de {0}</translation>
        </message>
        <message>
            <location filename="../../core/landcover/change.py" />
            <source>Probability that the class changed</source>
            <translation>Probabilité que la classe ait changé</translation>
        </message>
        <message>
            <location filename="../../core/model/intervals.py" />
            <source>Probability to be within the {0}</source>
            <translation>Probabilité d'être à moins de {0}</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Producer's accuracy</source>
            <translation>Exactitude du producteur</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Products (*.zip *.tar MTD_MSI*.xml *_MTL.txt *_MTL.xml *.json *.geojson *.dim);;All files (*)</source>
            <translation>Produits (*.zip *.tar MTD_MSI*.xml *_MTL.txt *_MTL.xml *.json *.geojson *.dim);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <location filename="../../plugin/metadata.py" />
            <source>Provenance</source>
            <translation>Provenance</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Provenance (JSON)</source>
            <translation>Provenance (JSON)</translation>
        </message>
        <message>
            <location filename="../../core/stac.py" />
            <source>Provenance: all that made the map</source>
            <translation>Provenance : tout ce qui a produit la carte</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/published.py" />
            <source>Published Models</source>
            <translation>Modèles publiés</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>Published models…</source>
            <translation>Modèles publiés…</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Published numbers (facts); this file: GPL-3.0-or-later</source>
            <translation>Nombres publiés (faits) ; ce fichier : GPL-3.0-or-later</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <location filename="../../core/clouds/s2cloudless.py" />
            <source>Python package</source>
            <translation>paquet Python</translation>
        </message>
        <message>
            <location filename="../../core/install/target.py" />
            <source>Python {0}.{1} on {2}</source>
            <translation>Python {0}.{1} sur {2}</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <location filename="../../core/model/card.py" />
            <location filename="../../core/retrieval/adapt.py" />
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>Quality flags</source>
            <translation>Indicateurs de qualité</translation>
        </message>
        <message>
            <location filename="../../core/explain/perturb.py" />
            <source>RISE hides places of an image. Choose occlusion or Shapley values of bands for pixels.</source>
            <translation>RISE cache des lieux d'une image. Pour des pixels, choisissez occlusion ou des valeurs de Shapley des bandes.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>RMSE</source>
            <translation>RMSE</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>RMSE of {}: {:.3g}</source>
            <translation>RMSE de {} : {:.3g}</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>RMSE {:.3g}</source>
            <translation>RMSE {:.3g}</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>Radiance of the metadata made reflectance (Chander et al. 2009), sun at {0} AU, {1} degrees high.</source>
            <translation>Luminance des métadonnées convertie en réflectance (Chander et al. 2009), soleil à {0} UA et {1} degrés de hauteur.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Raised to the lower limit</source>
            <translation>Relevé à la limite inférieure</translation>
        </message>
        <message>
            <location filename="../../core/landcover/kinds.py" />
            <location filename="../../core/retrieval/regressors.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Random forest</source>
            <translation>Forêt aléatoire</translation>
        </message>
        <message>
            <location filename="../../core/install/wheels.py" />
            <source>Random forests, boosting, support vector machines and networks, for land cover and for retrieval; Gaussian processes need none of it.</source>
            <translation>Forêts aléatoires, boosting, machines à vecteurs de support et réseaux, pour l'occupation du sol et pour l'estimation ; les processus gaussiens n'ont besoin de rien de cela.</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Rank correlation of error and standard deviation {}.</source>
            <translation>Corrélation des rangs entre erreur et écart-type {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Rare classes get at least so many points, as far as they have pixels.</source>
            <translation>Les classes rares reçoivent au moins autant de points, tant qu'elles ont des pixels.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>Raster file…</source>
            <translation>Fichier raster…</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>Read a place</source>
            <translation>Lire un lieu</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Read a place of an image</source>
            <translation>Lire un lieu d'une image</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Ready-made models</source>
            <translation>Modèles prêts à l'emploi</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Real images are stranger than simulated ones: see the metrics of the labelled chips.</source>
            <translation>Les images réelles sont plus étranges que les simulées : voyez les mesures des imagettes étiquetées.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Recall</source>
            <translation>Rappel</translation>
        </message>
        <message>
            <location filename="../../core/explain/maps.py" />
            <source>Red light: {0}</source>
            <translation>Voyant rouge : {0}</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Reference \ map</source>
            <translation>Référence \ carte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>Reference labels</source>
            <translation>Étiquettes de référence</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>Reflectance = (number x factor + offset of the metadata) / sin({0} degrees of sun elevation).</source>
            <translation>Réflectance = (nombre x facteur + décalage des métadonnées) / sin({0} degrés d'élévation solaire).</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>Reflectance = (number {0}) / {1}: the metadata name no offset, and baseline {2} has this one.</source>
            <translation>Réflectance = (nombre {0}) / {1} : les métadonnées ne nomment pas de décalage, et la base de traitement {2} a celui-ci.</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>Reflectance = {0} / {1}, from the product's metadata.</source>
            <translation>Réflectance = {0} / {1}, d'après les métadonnées du produit.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>Reflectance from whole numbers by {0}, band by band.</source>
            <translation>Réflectance à partir de nombres entiers par {0}, bande par bande.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/advanced.py" />
            <source>Relative a&amp;zimuth</source>
            <translation>A&amp;zimut relatif</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Relative azimuth (degrees)</source>
            <translation>Azimut relatif (degrés)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Relative azimuth (°)</source>
            <translation>Azimut relatif (°)</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>Relevance goes to the biases of a network as well, so that this is no verdict: {0} of the answer is missing or too much.</source>
            <translation>La pertinence va aussi aux biais d'un réseau, ce n'est donc pas un verdict : {0} de la réponse manque ou est en trop.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>Relevance of each band at each date.</source>
            <translation>Pertinence de chaque bande à chaque date.</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>Relevance of {0}</source>
            <translation>Pertinence de {0}</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>Relevance of {0} ({1})</source>
            <translation>Pertinence de {0} ({1})</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Reliability of the class probability</source>
            <translation>Fiabilité de la probabilité de classe</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Reliability of the cloud probability</source>
            <translation>Fiabilité de la probabilité de nuage</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <location filename="../../core/assessment_report.py" />
            <location filename="../../core/validation_report.py" />
            <source>Remarks</source>
            <translation>Remarques</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Removed. Restart QGIS.</source>
            <translation>Paquets supprimés. Redémarrez QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Report (one page)</source>
            <translation>Rapport (une page)</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Right</source>
            <translation>Justes</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Rise from 1610 to 2200 nm</source>
            <translation>Hausse de 1610 à 2200 nm</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Rise from 865 to 1610 nm</source>
            <translation>Hausse de 865 à 1610 nm</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>Root-mean-square error</source>
            <translation>Racine de l'erreur quadratique moyenne</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Root-mean-square error &lt;b&gt;{}&lt;/b&gt;</source>
            <translation>Racine de l'erreur quadratique moyenne &lt;b&gt;{}&lt;/b&gt;</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>Row {0} of column {1} holds {2}, which is no number. Correct it, leave the row out, or name the columns to learn from without this one.</source>
            <translation>La ligne {0} de la colonne {1} contient {2}, qui n'est pas un nombre. Corrigez-la, laissez la ligne de côté, ou nommez les colonnes dont apprendre sans celle-ci.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/consistency.py" />
            <source>Rows must hold bands, three cosines and at least one variable.</source>
            <translation>Les lignes doivent contenir des bandes, trois cosinus et au moins une variable.</translation>
        </message>
        <message>
            <location filename="../../core/explain/surrogate.py" />
            <source>Rows of the shape {0} and {1} names do not make rules; give {2} rows or more and a name for each column.</source>
            <translation>Des lignes de forme {0} et {1} noms ne font pas de règles ; donnez {2} lignes ou plus et un nom par colonne.</translation>
        </message>
        <message>
            <location filename="../../core/explain/importance.py" />
            <source>Rows {0} and truth {1} do not fit; give two rows or more, a value for each.</source>
            <translation>Les lignes {0} et la vérité {1} ne vont pas ensemble ; donnez deux lignes ou plus, une valeur pour chacune.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Run</source>
            <translation>Exécuter</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>Running a bundled model on each device for ten seconds in all…</source>
            <translation>Exécution d'un modèle livré sur chaque périphérique, dix secondes en tout…</translation>
        </message>
        <message>
            <location filename="../../core/install/wheels.py" />
            <location filename="../../core/model/device.py" />
            <source>Running models</source>
            <translation>Exécuter des modèles</translation>
        </message>
        <message>
            <location filename="../../plugin/bridge.py" />
            <source>Running models needs the Python package onnxruntime, which this QGIS does not have. Get it from the Raster menu, TerraClara, “Packages”.</source>
            <translation>Exécuter des modèles demande le paquet Python onnxruntime, que ce QGIS n'a pas. Obtenez-le par le menu Raster, TerraClara, « Paquets ».</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>R² {:.2f}</source>
            <translation>R² {:.2f}</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/explain.py" />
            <source>S&amp;top</source>
            <translation>&amp;Arrêter</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/advanced.py" />
            <source>S&amp;un zenith angle</source>
            <translation>Angle zénithal du s&amp;oleil</translation>
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
            <translation>Élément STAC</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>STAC item (JSON)</source>
            <translation>Élément STAC (JSON)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>STAC item, as file…</source>
            <translation>Élément STAC, en fichier…</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>STAC item, by its address…</source>
            <translation>Élément STAC, par son adresse…</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>STAC items (*.json *.geojson);;All files (*)</source>
            <translation>Éléments STAC (*.json *.geojson);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>SVM</source>
            <translation>SVM</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/first_steps.py" />
            <source>Sample scene (simulated)</source>
            <translation>Scène d'exemple (simulée)</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Samples</source>
            <translation>Échantillons</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Samples mapped as it</source>
            <translation>Échantillons ainsi sur la carte</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Samples that are it</source>
            <translation>Échantillons qui en sont</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Samples, and in brackets the share of the whole area that they stand for.</source>
            <translation>Échantillons et, entre parenthèses, la part de la surface totale qu'ils représentent.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Save the laws as (cancel to keep them for this run alone)</source>
            <translation>Enregistrer les lois sous (annulez pour ne les garder que cette fois)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Save the map as</source>
            <translation>Enregistrer la carte sous</translation>
        </message>
        <message>
            <location filename="../../core/cli/explain.py" />
            <source>Say where: --point X,Y or --region AREA prints one place, -o OUT.tif writes a map.</source>
            <translation>Dites où : --point X,Y ou --region AREA affiche un lieu, -o OUT.tif écrit une carte.</translation>
        </message>
        <message>
            <location filename="../../core/cli/train_retrieval.py" />
            <source>Say which field was measured, with --value.</source>
            <translation>Dites quel champ a été mesuré, avec --value.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Scale of the numbers to reflectance</source>
            <translation>Échelle des nombres à la réflectance</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>Scene</source>
            <translation>Scène</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Scene: raster layer</source>
            <translation>Scène : couche raster</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <source>Scenes of other days or places</source>
            <translation>Scènes d'autres jours ou lieux</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Scenes that failed</source>
            <translation>Scènes en échec</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Scenes: each plot is looked for in the one nearest to its day; the first scene is mapped.</source>
            <translation>Scènes : chaque placette est cherchée dans la plus proche de son jour ; la première scène est cartographiée.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <location filename="../../plugin/algorithms/simulate.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Seed of the draw</source>
            <translation>Graine du tirage</translation>
        </message>
        <message>
            <location filename="../../core/explain/players.py" />
            <source>Segments of the shape {0} do not lie on an image {1}; rasterize them on its grid, as whole numbers.</source>
            <translation>Des segments de forme {0} ne sont pas sur une image {1} ; rastérisez-les sur sa grille, en nombres entiers.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Selec&amp;ted</source>
            <translation>&amp;Sélectionnés</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Selected features only</source>
            <translation>Seulement les entités sélectionnées</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>Selected polygo&amp;ns</source>
            <translation>Polygones &amp;sélectionnés</translation>
        </message>
        <message>
            <location filename="../../core/explain/methods.py" />
            <source>Sensitivity to each band</source>
            <translation>Sensibilité à chaque bande</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>Sensitivity to {0}</source>
            <translation>Sensibilité à {0}</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>Sensitivity to {0} ({1})</source>
            <translation>Sensibilité à {0} ({1})</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Sensor</source>
            <translation>Capteur</translation>
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
            <translation>Produit Sentinel-2 ou Landsat, en archive…</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>Sentinel-2 or Landsat product, as folder…</source>
            <translation>Produit Sentinel-2 ou Landsat, en dossier…</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>Sentinel-2 {0}, baseline {1}.</source>
            <translation>Sentinel-2 {0}, base de traitement {1}.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>Sentinel-2's baseline {0}</source>
            <translation>la base de traitement {0} de Sentinel-2</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>Sets at {0} are sure with {1} places of each class or more, and fewer were labelled of {2}: take what the sets promise for these as a guess.</source>
            <translation>Les ensembles à {0} sont sûrs avec {1} lieux de chaque classe ou plus, et moins ont été étiquetés de {2} : prenez ce que les ensembles promettent pour celles-ci comme une conjecture.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_sets.py" />
            <source>Sets of classes for a model</source>
            <translation>Ensembles de classes pour un modèle</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <source>Several dates were asked for, and one file is given; give one file a date.</source>
            <translation>Plusieurs dates ont été demandées, et un fichier est donné ; donnez un fichier par date.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Several files stand in one text of {}; give {} once for each of them.</source>
            <translation>Plusieurs fichiers sont dans un seul texte de {} ; indiquez {} une fois pour chacun.</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Several of each class, far apart.</source>
            <translation>Plusieurs de chaque classe, éloignées les unes des autres.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Several variables cannot go into one map, {}; give a folder for them.</source>
            <translation>Plusieurs variables ne tiennent pas dans une carte, {} ; donnez-leur un dossier.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/many.py" />
            <source>Several variables need a folder for their maps; {0} is the name of a file.</source>
            <translation>Plusieurs variables demandent un dossier pour leurs cartes ; {0} est le nom d'un fichier.</translation>
        </message>
        <message>
            <location filename="../../core/cli/maps.py" />
            <source>Several variables need a list of their names and a list of models; give both.</source>
            <translation>Plusieurs variables demandent une liste de leurs noms et une liste de modèles ; donnez les deux.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Shadow counts 1.25 times when the class is decided, for its largest F1 on them.</source>
            <translation>L'ombre compte 1.25 fois quand la classe est décidée, pour son plus grand F1 sur elles.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Shadows whose cloud lies outside the image are found by their darkness alone.</source>
            <translation>Les ombres dont le nuage est hors de l'image ne se trouvent que par leur obscurité.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>Shapley</source>
            <translation>Shapley</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Shapley values by coalitions</source>
            <translation>Valeurs de Shapley par coalitions</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Shapley values, exact (Gaussian process, trees)</source>
            <translation>Valeurs de Shapley exactes (processus gaussien, arbres)</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Share held</source>
            <translation>Part contenue</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>Share of 90 % intervals that hold</source>
            <translation>Part des intervalles à 90 % qui tiennent</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Share of clouds in the valid pixels (0 to 1)</source>
            <translation>Part de nuages dans les pixels valides (0 à 1)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Share of shadows in the valid pixels (0 to 1)</source>
            <translation>Part d'ombres dans les pixels valides (0 à 1)</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Share of simulations that fit worse</source>
            <translation>Part de simulations qui s'accordent moins bien</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>Share of the area that changed in the maps (0 to 1)</source>
            <translation>Part de la surface qui a changé (0 à 1)</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Share of the ground that leaves hide from straight above.</source>
            <translation>Part du sol que les feuilles cachent vue à la verticale.</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Share of the plots within {}.</source>
            <translation>Part des placettes dans les limites : {}.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Share of the valid pixels</source>
            <translation>Part des pixels valides</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Share of undecided pixels (0 to 1)</source>
            <translation>Part de pixels indécis (0 à 1)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Share of valid pixels (0 to 1)</source>
            <translation>Part de pixels valides (0 à 1)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Share of valid pixels outside the domain (0 to 1)</source>
            <translation>Part de pixels valides hors du domaine (0 à 1)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Share of water in fresh mass</source>
            <translation>Part d'eau dans la masse fraîche</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Share of wrong pixels among the rest</source>
            <translation>Part de pixels faux parmi les autres</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Share that is right</source>
            <translation>Part juste</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>Shares of each date (CSV)</source>
            <translation>Parts de chaque date (CSV)</translation>
        </message>
        <message>
            <location filename="../../core/explain/sensitivity.py" />
            <source>Shares of the variance are known for one RBF kernel, not for a sum. Use permutation importance.</source>
            <translation>Les parts de la variance sont connues pour un noyau RBF, non pour une somme. Prenez l'importance par permutation.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Show the laws as histograms, and change them</source>
            <translation>Montrer les lois en histogrammes et les modifier</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <location filename="../../plugin/docks/answer.py" />
            <source>Shows what this model used for its answer, not what causes it on the ground.</source>
            <translation>Montre ce que ce modèle a utilisé pour sa réponse, non ce qui la cause sur le terrain.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>Side of a patch (pixels)</source>
            <translation>Côté d'une imagette (pixels)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Simulate spectra</source>
            <translation>Simuler des spectres</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Simulate spectra…</source>
            <translation>Simuler des spectres…</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Simulating {}…</source>
            <translation>Simulation de {}…</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Slope</source>
            <translation>Pente</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Slope of the visible</source>
            <translation>Pente du visible</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Slope, smoothed (SmoothGrad)</source>
            <translation>Pente, lissée (SmoothGrad)</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Slopes at this place, times the distance from the mean: one run of the model</source>
            <translation>Les pentes en ce lieu, multipliées par l'écart à la moyenne : une exécution du modèle</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>Slopes times distances add up to the answer for straight models alone, so that this is no verdict: {0} of it is missing or too much.</source>
            <translation>Pentes fois distances ne font la somme de la réponse que pour des modèles droits, ce n'est donc pas un verdict : il en manque ou il y en a en trop {0}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Small network</source>
            <translation>Petit réseau</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/regressors.py" />
            <source>Small neural network</source>
            <translation>Petit réseau de neurones</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Software</source>
            <translation>Logiciels</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Soil</source>
            <translation>Sol</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/simulate.py" />
            <source>Soil spectra must rise from 400 to 2500 nm; these go from {0} to {1} nm.</source>
            <translation>Les spectres de sol doivent aller de 400 à 2500 nm ; ceux-ci vont de {0} à {1} nm.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/simulate.py" />
            <source>Soils must be reflectances from 0 to 1; some values are not.</source>
            <translation>Les sols doivent être des réflectances de 0 à 1 ; certaines valeurs n'en sont pas.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/simulate.py" />
            <source>Soils must have shape (k, {0}), 400 to 2500 nm, not {1}. Give one value for each nanometer.</source>
            <translation>Les sols doivent avoir la forme (k, {0}), de 400 à 2500 nm, pas {1}. Donnez une valeur par nanomètre.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <source>Some files hold surface reflectance and others that at the top of the atmosphere: a model of both knows neither well. Give all of one level.</source>
            <translation>Certains fichiers contiennent la réflectance de surface et d'autres celle au sommet de l'atmosphère : un modèle des deux ne connaît bien ni l'une ni l'autre. Donnez-les tous d'un niveau.</translation>
        </message>
        <message>
            <location filename="../../core/gp/labelled.py" />
            <source>Some inputs are not finite; leave those samples out.</source>
            <translation>Certaines entrées ne sont pas finies ; omettez ces échantillons.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/composite.py" />
            <source>Some scenes hold surface reflectance and others reflectance at the top of the atmosphere, so their colors differ in the composite; leave out those of one level.</source>
            <translation>Certaines scènes contiennent la réflectance de surface et d'autres la réflectance au sommet de l'atmosphère, leurs couleurs diffèrent donc dans le composite ; omettez celles d'un niveau.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Soy_Corn</source>
            <translation>Soja et maïs</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <source>Spearman</source>
            <translation>Spearman</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Spectra of soils</source>
            <translation>Spectres de sols</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>Spectral responses of the sensor</source>
            <translation>Réponses spectrales du capteur</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>Spectral responses of {0}</source>
            <translation>Réponses spectrales de {0}</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>Spectrum</source>
            <translation>Spectre</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Spread</source>
            <translation>Dispersion</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Standard deviation as a share of the reflectance, in each band and in all together.</source>
            <translation>Écart-type en part de la réflectance, dans chaque bande et dans toutes ensemble.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Standard deviation in each band by itself, as a share of its reflectance.</source>
            <translation>Écart-type dans chaque bande seule, en part de sa réflectance.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Standard deviation in each band by itself, the same at any reflectance.</source>
            <translation>Écart-type dans chaque bande seule, le même à toute réflectance.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Standard deviation in each band, and once more in all bands together.</source>
            <translation>Écart-type dans chaque bande, et encore une fois dans toutes ensemble.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Standard deviation of an error that all bands have alike, such as haze.</source>
            <translation>Écart-type d'une erreur commune à toutes les bandes, comme celle de la brume.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>Standard deviation of the estimate of {0}, model and noise together</source>
            <translation>Écart-type de l'estimation de {0}, modèle et bruit ensemble</translation>
        </message>
        <message>
            <location filename="../../core/model/intervals.py" />
            <source>Standard deviation over the mean</source>
            <translation>Écart-type sur la moyenne</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <location filename="../../core/retrieval/adapt.py" />
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>Standard deviation, model's part</source>
            <translation>Écart-type, part du modèle</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <location filename="../../core/retrieval/adapt.py" />
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>Standard deviation, noise and ambiguity</source>
            <translation>Écart-type, bruit et ambiguïté</translation>
        </message>
        <message>
            <location filename="../../core/explain/input_noise.py" />
            <source>Standard deviation, noise of the bands</source>
            <translation>Écart-type, bruit des bandes</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <location filename="../../core/retrieval/adapt.py" />
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>Standard deviation, total</source>
            <translation>Écart-type, total</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>Standard deviations above what the other dates tell</source>
            <translation>Écarts-types au-dessus de ce que disent les autres dates</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Standard error of the accuracy (0.02: ±4 %)</source>
            <translation>Erreur type de l'exactitude (0.02 : ±4 %)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Starting…</source>
            <translation>Démarrage…</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>Steps</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <location filename="../../plugin/docks/explain.py" />
            <location filename="../../plugin/docks/read.py" />
            <source>Stopped.</source>
            <translation>Arrêté.</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Stratified estimators with the map's classes as strata: {}. Intervals are 1.96 standard errors to each side.</source>
            <translation>Estimateurs stratifiés avec les classes de la carte pour strates : {}. Les intervalles sont de 1.96 erreur type de chaque côté.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Structure (N)</source>
            <translation>Structure (N)</translation>
        </message>
        <message>
            <location filename="../../core/stac.py" />
            <source>Style for QGIS</source>
            <translation>Style pour QGIS</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Such as 0, 255: pixels of these values belong to no class and count to no area.</source>
            <translation>Par exemple 0, 255 : les pixels de ces valeurs n'appartiennent à aucune classe et ne comptent dans aucune superficie.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Such as mg m-3; known variables have theirs.</source>
            <translation>Comme mg m-3 ; les variables connues ont la leur.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Summary (CSV)</source>
            <translation>Résumé (CSV)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Summary (HTML)</source>
            <translation>Résumé (HTML)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Sun zenith (°)</source>
            <translation>Zénith solaire (°)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Sun zenith angle (degrees)</source>
            <translation>Angle zénithal du soleil (degrés)</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>Sun zenith {0} degrees from the metadata; the view is taken as straight down.</source>
            <translation>Zénith solaire {0} degrés d'après les métadonnées ; la visée est prise à la verticale.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/kinds.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>Support vector machine</source>
            <translation>Machine à vecteurs de support</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Table of simulations</source>
            <translation>Table de simulations</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <source>Table of the rank correlations</source>
            <translation>Tableau des corrélations de rangs</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <source>Tables (*.csv)</source>
            <translation>Tableaux (*.csv)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Tables (*.csv);;All files (*)</source>
            <translation>Tables (*.csv);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Tables (*.npz);;All files (*)</source>
            <translation>Tables (*.npz);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Tables to train from (*.npz);;Tables to read (*.csv)</source>
            <translation>Tables pour entraîner (*.npz);;Tables à lire (*.csv)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Take the scene's own numbers</source>
            <translation>Prendre les nombres de la scène</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>Taken as one site with others on the same pixels or beside them: {0}. Where that is wrong, give them sites in a field.</source>
            <translation>Pris comme un seul site avec d'autres sur les mêmes pixels ou à côté : {0}. Si cela est faux, donnez leurs sites dans un champ.</translation>
        </message>
        <message>
            <location filename="../../core/raster/taken.py" />
            <source>Taken on {0}, by the date that the file bears (TIFFTAG_DATETIME).</source>
            <translation>Prise le {0}, selon la date que porte le fichier (TIFFTAG_DATETIME).</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/cost.py" />
            <source>Takes about {} to {} and about {} MB of memory; writes up to {} MB.</source>
            <translation>Demande environ {} à {} et environ {} Mo de mémoire ; écrit jusqu'à {} Mo.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/cost.py" />
            <source>Takes {} or longer and about {} MB of memory; writes up to {} MB.</source>
            <translation>Demande {} ou plus et environ {} Mo de mémoire ; écrit jusqu'à {} Mo.</translation>
        </message>
        <message>
            <location filename="../../core/gp/multitask.py" />
            <source>Tasks must be 0, 1 and so on, and every one must occur.</source>
            <translation>Les tâches doivent être 0, 1 et ainsi de suite, et chacune doit apparaître.</translation>
        </message>
        <message>
            <location filename="../../core/gp/multitask.py" />
            <source>Tasks must be whole numbers of shape ({0},); these are {1} {2}.</source>
            <translation>Les tâches doivent être des nombres entiers de forme ({0},) ; celles-ci sont {1} {2}.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Temperature 0.955 and a bias for each class, fitted on held-out simulated series.</source>
            <translation>Température de 0.955 et un biais par classe, ajustés sur des séries simulées tenues à l'écart.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Temperature 1.12, fitted on series of places that the network did not see (5 folds).</source>
            <translation>Température 1.12, ajustée sur des séries de lieux que le réseau n'a pas vus (5 plis).</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Temperature {0} and a bias for each class, fitted on simulations that the training did not see.</source>
            <translation>Température {0} et un biais pour chaque classe, ajustés sur des simulations que l'entraînement n'a pas vues.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/learn.py" />
            <source>Temperature {0} and a bias for each class, fitted on {1} pixels that a user corrected ({2}, on {3}). Elsewhere the correction may not hold.</source>
            <translation>Température {0} et un biais par classe, ajustés sur {1} pixels qu'un utilisateur a corrigés ({2}, sur {3}). Ailleurs la correction peut ne pas tenir.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/modelcard.py" />
            <source>Temperature {0}, fitted on pixels of places that the classifier did not see ({1} folds).</source>
            <translation>Température {0}, ajustée sur des pixels de lieux que le classifieur n'a pas vus ({1} parties).</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>TerraClara</source>
            <translation>TerraClara</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>TerraClara needs Python packages that QGIS does not bring. “Install” gets them from the Python Package Index, compares each with the digest that TerraClara knows, and puts them into your QGIS profile. What QGIS itself brings is not touched, and no administrator is needed.</source>
            <translation>TerraClara demande des paquets Python que QGIS n'apporte pas. « Installer » les obtient du Python Package Index, compare chacun à l'empreinte que TerraClara connaît et les met dans votre profil QGIS. Ce que QGIS apporte lui-même n'est pas touché, et aucun administrateur n'est nécessaire.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/cost.py" />
            <source>TerraClara: estimating the run</source>
            <translation>TerraClara : évaluation de l'exécution</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/explain.py" />
            <source>TerraClara: explaining</source>
            <translation>TerraClara : explication</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/published.py" />
            <source>TerraClara: installing models</source>
            <translation>TerraClara : installation de modèles</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>TerraClara: installing packages</source>
            <translation>TerraClara : installation de paquets</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>TerraClara: looking at the image</source>
            <translation>TerraClara : examen de l'image</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/explain.py" />
            <source>TerraClara: looking at the map</source>
            <translation>TerraClara : examen de la carte</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>TerraClara: looking at the scene</source>
            <translation>TerraClara : examen de la scène</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>TerraClara: making a folder of packages</source>
            <translation>TerraClara : création d'un dossier de paquets</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>TerraClara: reading a place</source>
            <translation>TerraClara : lecture d'un lieu</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>TerraClara: removing packages</source>
            <translation>TerraClara : suppression de paquets</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>TerraClara: trying an interpreter</source>
            <translation>TerraClara : essai d'un interpréteur</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>TerraClara: trying the devices</source>
            <translation>TerraClara : essai des périphériques</translation>
        </message>
        <message>
            <location filename="../../core/cli/maps.py" />
            <source>That map is one of a series and depends on the dates before it; make them again with `terraclara clouds-series`.</source>
            <translation>Cette carte fait partie d'une série et dépend des dates qui la précèdent ; refaites-les avec `terraclara clouds-series`.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The .onnx file to write. It says what it was made from and how good it is.</source>
            <translation>Le fichier .onnx à écrire. Il dit de quoi il a été fait et ce qu'il vaut.</translation>
        </message>
        <message>
            <location filename="../../core/raster/grid.py" />
            <source>The CRS {0} cannot be understood. Give another, such as EPSG:32631.</source>
            <translation>Le SCR {0} n'est pas compris. Donnez-en un autre, tel que EPSG:32631.</translation>
        </message>
        <message>
            <location filename="../../core/gp/exact.py" />
            <source>The Gaussian process has not been fitted; call fit first.</source>
            <translation>Le processus gaussien n'a pas été ajusté ; appelez d'abord fit.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The GeoTIFF to write, with one band for each output of the model. It appears when it is complete.</source>
            <translation>Le GeoTIFF à écrire, avec une bande par sortie du modèle. Il apparaît quand il est complet.</translation>
        </message>
        <message>
            <location filename="../../core/model/lightgbm_text.py" />
            <source>The LightGBM model treats zeros as missing values, which ONNX has no operator for. Train it with zero_as_missing=false.</source>
            <translation>Le modèle LightGBM traite les zéros comme des valeurs manquantes, ce pour quoi ONNX n'a pas d'opérateur. Entraînez-le avec zero_as_missing=false.</translation>
        </message>
        <message>
            <location filename="../../core/stac.py" />
            <source>The STAC item cannot be written to {0}: {1}. The map itself is complete.</source>
            <translation>L'élément STAC ne peut pas être écrit dans {0} : {1}. La carte elle-même est complète.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>The answer does not depend on the places it names more than on others</source>
            <translation>La réponse ne dépend pas des lieux qu'elle nomme plus que d'autres</translation>
        </message>
        <message>
            <location filename="../../core/raster/area.py" />
            <source>The area (x {0} to {1}, y {2} to {3}) does not overlap the scene (x {4} to {5}, y {6} to {7}); choose one inside it.</source>
            <translation>La zone (x {0} à {1}, y {2} à {3}) ne recouvre pas la scène (x {4} à {5}, y {6} à {7}) ; choisissez-en une à l'intérieur.</translation>
        </message>
        <message>
            <location filename="../../plugin/bridge.py" />
            <source>The area cannot be copied beside the map {}: {}. Choose another folder.</source>
            <translation>La zone ne peut pas être copiée à côté de la carte {} : {}. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../core/raster/area.py" />
            <source>The area cannot be drawn onto the scene's pixels ({0}). Repair its polygons, or draw them again.</source>
            <translation>La zone ne peut pas être dessinée sur les pixels de la scène ({0}). Réparez ses polygones, ou dessinez-les à nouveau.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/readout.py" />
            <source>The area holds no center of a pixel; draw a larger one.</source>
            <translation>La zone ne contient aucun centre de pixel ; dessinez-en une plus grande.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/readout.py" />
            <source>The area misses the scene. Choose one inside it.</source>
            <translation>La zone ne touche pas la scène. Choisissez-en un à l'intérieur.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/readout.py" />
            <source>The area spans {0} x {1} pixels; read out {2} at most, or map the scene.</source>
            <translation>La zone couvre {0} x {1} pixels ; lisez-en {2} au plus, ou cartographiez la scène.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>The area “{}” cannot be read; choose another layer.</source>
            <translation>La zone « {} » ne peut pas être lue ; choisissez une autre couche.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/area_estimate.py" />
            <source>The areas of the map's classes must be numbers from 0, and not all 0.</source>
            <translation>Les surfaces des classes de la carte doivent être des nombres à partir de 0, et pas toutes 0.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The areas with mean, std, bounds of a 90 % interval, spread, pixels and share of flagged ones.</source>
            <translation>Les zones avec moyenne, écart-type, bornes d'un intervalle à 90 %, dispersion, pixels et part de ceux qui sont signalés.</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>The areas with the mean of each variable and its standard deviation.</source>
            <translation>Les zones avec la moyenne de chaque variable et son écart-type.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/table.py" />
            <source>The arrays of the table do not fit one another; make the table again.</source>
            <translation>Les tableaux de la table ne vont pas ensemble ; refaites la table.</translation>
        </message>
        <message>
            <location filename="../../core/explain/tree_shapley.py" />
            <source>The background has the shape {0}, the rows {1}; give rows of the same features.</source>
            <translation>Le fond a la forme {0}, les lignes {1} ; donnez des lignes des mêmes attributs.</translation>
        </message>
        <message>
            <location filename="../../core/explain/gp_shapley.py" />
            <source>The background needs rows of finite values; take spectra of the scene or of the training.</source>
            <translation>Le fond demande des lignes de valeurs finies ; prenez des spectres de la scène ou de l'entraînement.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>The band {0} is not NAME=CENTER:WIDTH, such as red=665:30.</source>
            <translation>La bande {0} n'est pas NAME=CENTER:WIDTH, comme red=665:30.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>The band {0} is not used, since there is no {1}; give relative_azimuth where a model needs it.</source>
            <translation>La bande {0} n'est pas utilisée, puisqu'il n'y a pas de {1} ; donnez relative_azimuth si un modèle en a besoin.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>The bands add up to the change.</source>
            <translation>Les bandes s'additionnent pour donner le changement.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>The bands are unlike what the model was trained on: neither value nor explanation can be trusted.</source>
            <translation>Les bandes ne ressemblent pas à ce dont le modèle a appris : ni la valeur ni l'explication ne sont sûres.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>The bands leave {} of the change unexplained.</source>
            <translation>Les bandes laissent {} du changement sans explication.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>The bands look like what the model was trained on.</source>
            <translation>Les bandes ressemblent à ce dont le modèle a appris.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/dates.py" />
            <source>The bands name no dates: they are taken in the file's order as {0} of {1} dates, the oldest first.</source>
            <translation>Les bandes ne nomment pas de dates : elles sont prises dans l'ordre du fichier comme {0} de {1} dates, la plus ancienne d'abord.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The bands of all scenes, each pixel of the date on which it was most surely clear, and that date. It comes in natural colors, with a layer of the dates below it.</source>
            <translation>Les bandes de toutes les scènes, chaque pixel de la date où il était le plus sûrement dégagé, et cette date. Il vient en couleurs naturelles, avec une couche des dates en dessous.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The bands of each image as reflectance, without the pixels that clouds and shadows hide.</source>
            <translation>Les bandes de chaque image en réflectance, sans les pixels que cachent nuages et ombres.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The bands of the image as reflectance, without the pixels that clouds and shadows hide.</source>
            <translation>Les bandes de l'image en réflectance, sans les pixels que cachent nuages et ombres.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>The bands of the map with their legends</source>
            <translation>Les bandes de la carte avec leurs légendes</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The best of those chosen is kept. A Gaussian process also tells what it does not know; more classifiers take longer.</source>
            <translation>Le meilleur de ceux choisis est conservé. Un processus gaussien dit aussi ce qu'il ne sait pas ; plus de classifieurs prennent plus de temps.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The best of those chosen is kept. A Gaussian process also tells where it does not know.</source>
            <translation>Le meilleur de ceux choisis est conservé. Un processus gaussien dit aussi où il ne sait pas.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>The best one for each variable</source>
            <translation>Le meilleur pour chaque variable</translation>
        </message>
        <message>
            <location filename="../../core/raster/area.py" />
            <source>The box {0} is empty; give xmin,ymin,xmax,ymax with xmin &lt; xmax and ymin &lt; ymax.</source>
            <translation>Le rectangle {0} est vide ; donnez xmin,ymin,xmax,ymax avec xmin &lt; xmax et ymin &lt; ymax.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/intervals.py" />
            <source>The card has no interval at a confidence of {0}. Choose another confidence, or leave it out.</source>
            <translation>La fiche n'a pas d'intervalle à une confiance de {0}. Choisissez un autre niveau de confiance, ou laissez-le de côté.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>The card of the chosen model stands here: what it needs, how good it is, its license.</source>
            <translation>La fiche du modèle choisi se trouve ici : ce qu'il demande, sa qualité, sa licence.</translation>
        </message>
        <message>
            <location filename="../../core/model/model.py" />
            <source>The card of {0} names patches of {1} x {2} pixels, but the network's input has the shape {3}. Ask the model's author for a file with a valid card.</source>
            <translation>La fiche de {0} nomme des imagettes de {1} x {2} pixels, mais l'entrée du réseau a la forme {3}. Demandez à l'auteur du modèle un fichier avec une fiche valide.</translation>
        </message>
        <message>
            <location filename="../../core/model/model.py" />
            <source>The card of {0} names {1} bands{2}, but the network takes {3}. Ask the model's author for a file with a valid card.</source>
            <translation>La fiche de {0} nomme {1} bandes{2}, mais le réseau en prend {3}. Demandez à l'auteur du modèle un fichier avec une fiche valide.</translation>
        </message>
        <message>
            <location filename="../../core/model/model.py" />
            <source>The card of {0} promises {1}, which the network does not give. Ask the model's author for a file with a valid card.</source>
            <translation>La fiche de {0} promet {1}, que le réseau ne donne pas. Demandez à l'auteur du modèle un fichier avec une fiche valide.</translation>
        </message>
        <message>
            <location filename="../../core/model/model.py" />
            <source>The card of {0} says {1}, but the network's input has the shape {2}. Ask the model's author for a file with a valid card.</source>
            <translation>La fiche de {0} dit {1}, mais l'entrée du réseau a la forme {2}. Demandez à l'auteur du modèle un fichier avec une fiche valide.</translation>
        </message>
        <message>
            <location filename="../../core/model/model.py" />
            <source>The card of {0} speaks of the input {1}; the network has {2}.</source>
            <translation>La fiche de {0} parle de l'entrée {1} ; le réseau a {2}.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>The cards of the models stand here.</source>
            <translation>Les fiches des modèles se trouvent ici.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>The catalog has subtracted the offset of 1000 already, and says so.</source>
            <translation>Le catalogue a déjà soustrait le décalage de 1000, et il le dit.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>The catalog holds no model of clouds; choose a model file with the … button.</source>
            <translation>Le catalogue ne contient aucun modèle de nuages ; choisissez un fichier de modèle avec le bouton ….</translation>
        </message>
        <message>
            <location filename="../../core/clouds/choose.py" />
            <source>The catalog holds no {0}; give an .onnx file with --model.</source>
            <translation>Le catalogue ne contient pas de {0} ; donnez un fichier .onnx avec --model.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The cells are sparse: many good vegetation pixels are flagged too.</source>
            <translation>Les cellules sont clairsemées : beaucoup de bons pixels de végétation sont signalés aussi.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The chi-square counts noise, errors of the retrieval and what the state leaves open; the p-value is the share of simulations that fit worse.</source>
            <translation>Le khi-deux compte le bruit, les erreurs de l'estimation et ce que l'état laisse ouvert ; la valeur p est la part des simulations qui s'ajustent moins bien.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/area_estimate.py" />
            <source>The class {0} covers {1} of the map and has no reference sample; label some there, or leave the class out of the assessment.</source>
            <translation>La classe {0} couvre {1} de la carte et n'a aucun échantillon de référence ; étiquetez-en là, ou omettez la classe de l'évaluation.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>The class {0} gets no point, so that nothing can be told of it; ask for a minimum.</source>
            <translation>La classe {0} ne reçoit aucun point, rien ne peut donc en être dit ; demandez un minimum.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>The class {0} has a single sample: how sure the figures are cannot be told. Label more there.</source>
            <translation>La classe {0} n'a qu'un échantillon : on ne peut dire à quel point les chiffres sont sûrs. Étiquetez-en plus.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>The class {0} has only {1} pixels, fewer than the minimum of {2} points.</source>
            <translation>La classe {0} n'a que {1} pixels, moins que le minimum de {2} points.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>The class {0} has only {1} samples: its intervals are rough.</source>
            <translation>La classe {0} n'a que {1} échantillons : ses intervalles sont approximatifs.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/train.py" />
            <source>The class {0} has {1} pixels; {2} folds need at least {3}. Draw more of it, or use fewer folds.</source>
            <translation>La classe {0} a {1} pixels ; {2} parties en demandent au moins {3}. Dessinez-en plus, ou prenez moins de parties.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/confusion.py" />
            <source>The class {0} is not among {1}; add it.</source>
            <translation>La classe {0} n'est pas parmi {1} ; ajoutez-la.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/change.py" />
            <source>The class {0} is too large for a map of pairs; give both maps values up to 64, or leave such classes out.</source>
            <translation>La classe {0} est trop grande pour une carte de paires ; donnez aux deux cartes des valeurs jusqu'à 64, ou omettez de telles classes.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>The class {0} of the reference does not occur in the map; all of it is missed.</source>
            <translation>La classe {0} de la référence n'apparaît pas dans la carte ; elle est toute manquée.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/confusion.py" />
            <source>The classes {0} are not in rising order, each once; sort them.</source>
            <translation>Les classes {0} ne sont pas en ordre croissant, chacune une fois ; triez-les.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/samples.py" />
            <source>The classes {0} differ in upper and lower case alone and are learned as different ones: give them one name if they are one.</source>
            <translation>Les classes {0} ne diffèrent que par les majuscules et minuscules et sont apprises comme différentes : donnez-leur un seul nom si elles n'en font qu'une.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/cluster.py" />
            <source>The cluster {0} does not answer ({1}). Check its scheduler's address.</source>
            <translation>La grappe {0} ne répond pas ({1}). Vérifiez l'adresse de son ordonnanceur.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/cluster.py" />
            <source>The cluster {0} failed ({1}: {2}). Look into the logs of its workers, which need this version of TerraClara; the same run continues from here.</source>
            <translation>La grappe {0} a échoué ({1} : {2}). Regardez les journaux de ses agents, qui ont besoin de cette version de TerraClara ; la même exécution continue à partir d'ici.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/cluster.py" />
            <source>The cluster {0} has no workers. Start some, each with this version of TerraClara; what was computed is kept, and the same run continues from there.</source>
            <translation>La grappe {0} n'a pas d'agents. Lancez-en, chacun avec cette version de TerraClara ; ce qui a été calculé est conservé, et la même exécution continue à partir de là.</translation>
        </message>
        <message>
            <location filename="../../core/explain/modes/lrp.py" />
            <source>The composite rule needs the least and the largest input (low, high); give both.</source>
            <translation>La règle composée demande la plus petite et la plus grande entrée (low, high) ; donnez les deux.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/learn.py" />
            <source>The corrections have the class {0}; write clear, cloud, thin cloud, shadow, water or snow.</source>
            <translation>Les corrections ont la classe {0} ; écrivez clear, cloud, thin cloud, shadow, water ou snow.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/learn.py" />
            <source>The corrections hold {0} pixels; draw at least ten.</source>
            <translation>Les corrections contiennent {0} pixels ; dessinez-en au moins dix.</translation>
        </message>
        <message>
            <location filename="../../core/gp/exact.py" />
            <source>The covariance matrix of the samples is not positive definite. Remove duplicate samples or give a larger noise variance.</source>
            <translation>La matrice de covariance des échantillons n'est pas définie positive. Ôtez les échantillons en double ou donnez une plus grande variance du bruit.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/dates.py" />
            <source>The date {0}</source>
            <translation>La date {0}</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>The date {0} of plot {1} is no day; write it as 2024-06-30.</source>
            <translation>La date {0} de la placette {1} n'est pas un jour ; écrivez-la comme 2024-06-30.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>The dates differ by only {0} of what the maps' standard deviations allow, since much of a model's error is the same on all dates: only large jumps are found. The series' own spread finds more.</source>
            <translation>Les dates ne diffèrent que de {0} de ce que permettent les écarts-types des cartes, car une grande part de l'erreur d'un modèle est la même à toutes les dates : seuls de grands sauts sont trouvés. La dispersion propre de la série en trouve plus.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/series.py" />
            <source>The dates were not given in the order of time and are taken in it.</source>
            <translation>Les dates n'étaient pas données dans l'ordre du temps et sont prises dans cet ordre.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The day of each measurement, where the scenes are of several. Empty: a field called date or alike.</source>
            <translation>Le jour de chaque mesure, si les scènes sont de plusieurs. Vide : un champ appelé date ou semblable.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>The day of the scene is not known, so that the plots' days do not count; write it into its name, as 2024-06-30.</source>
            <translation>Le jour de la scène n'est pas connu, les jours des placettes ne comptent donc pas ; écrivez-le dans son nom, comme 2024-06-30.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>The day of {0} is not known; write it into its name, as 2024-06-30.</source>
            <translation>Le jour de {0} n'est pas connu ; écrivez-le dans son nom, comme 2024-06-30.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>The day of {0} is not known; write it into the name, as 2024-06-30.</source>
            <translation>Le jour de {0} n'est pas connu ; écrivez-le dans le nom, comme 2024-06-30.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <source>The description of {0} in its package is not the expected one ({1}). Give the wheel of the supported version.</source>
            <translation>La description de {0} dans son paquet n'est pas celle attendue ({1}). Donnez le paquet (wheel) de la version prise en charge.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/pixels.py" />
            <source>The device ran out of memory; batches were reduced to {0} pixels.</source>
            <translation>Le périphérique a manqué de mémoire ; les lots ont été réduits à {0} pixels.</translation>
        </message>
        <message>
            <location filename="../../core/model/device.py" />
            <source>The device {0} is not offered by the installed ONNX Runtime, which has {1}. Choose one of these or auto, or install the runtime made for the device.</source>
            <translation>Le périphérique {0} n'est pas offert par l'ONNX Runtime installé, qui a {1}. Choisissez l'un d'eux ou auto, ou installez le runtime fait pour le périphérique.</translation>
        </message>
        <message>
            <location filename="../../core/model/session.py" />
            <source>The device {0} was asked for, but ONNX Runtime could not use it (its driver or libraries are missing) and fell back to the CPU. Choose cpu or auto, or repair the device's libraries.</source>
            <translation>Le périphérique {0} a été demandé, mais ONNX Runtime n'a pas pu l'utiliser (son pilote ou ses bibliothèques manquent) et s'est rabattu sur le CPU. Choisissez cpu ou auto, ou réparez les bibliothèques du périphérique.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>The difference from the mean, taken apart so that the bands add up (DeepLIFT)</source>
            <translation>L'écart à la moyenne, décomposé si bien que les bandes s'additionnent (DeepLIFT)</translation>
        </message>
        <message>
            <location filename="../../core/gp/domain.py" />
            <source>The domain's arrays lack {0}; save the model again.</source>
            <translation>Il manque {0} aux tableaux du domaine ; enregistrez de nouveau le modèle.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/simulate.py" />
            <source>The emulator has the bands {0}, the sensor {1}; train an emulator for this sensor.</source>
            <translation>L'émulateur a les bandes {0}, le capteur {1} ; entraînez un émulateur pour ce capteur.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/emulator.py" />
            <source>The emulator was trained for {0} from {1} to {2}, and the laws go from {3} to {4}; train one for these laws.</source>
            <translation>L'émulateur a été entraîné pour {0} de {1} à {2}, et les lois vont de {3} à {4} ; entraînez-en un pour ces lois.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>The emulator's relative error of reflectance: median {}, 99th percentile {}.</source>
            <translation>Erreur relative de réflectance de l'émulateur : médiane {}, 99e centile {}.</translation>
        </message>
        <message>
            <location filename="../../core/gp/exact.py" />
            <source>The error variance must be {0} finite values of 0 or more, one for each sample.</source>
            <translation>La variance de l'erreur doit être {0} valeurs finies de 0 ou plus, une par échantillon.</translation>
        </message>
        <message>
            <location filename="../../core/explain/sensitivity.py" />
            <source>The estimate does not vary over the background; give spectra that differ.</source>
            <translation>L'estimation ne varie pas sur le fond ; donnez des spectres qui diffèrent.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The field that holds the class of each area, as text or as a whole number.</source>
            <translation>Le champ qui contient la classe de chaque zone, en texte ou en nombre entier.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The field that holds the true class, by its value or its name in the map. Points where it is empty are left out.</source>
            <translation>Le champ qui contient la vraie classe, par sa valeur ou son nom dans la carte. Les points où il est vide sont laissés de côté.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The field that says what is inside a polygon: clear, cloud, thin cloud, shadow, water or snow.</source>
            <translation>Le champ qui dit ce qu'il y a dans un polygone : clear, cloud, thin cloud, shadow, water ou snow.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>The field {0} holds {1}, which cannot have been measured (usual are {2} to {3}); leave missing values empty, and check the field and its unit.</source>
            <translation>Le champ {0} contient {1}, qui ne peut pas avoir été mesuré (l'usuel est de {2} à {3}) ; laissez vides les valeurs manquantes, et vérifiez le champ et son unité.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>The field {0} of plot {1} holds {2}, which is no number. Correct it, or leave it empty.</source>
            <translation>Le champ {0} de la placette {1} contient {2}, qui n'est pas un nombre. Corrigez-la, ou laissez-la vide.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>The field {0} of {1} holds {2} for {3} samples, which is no class of the map (it has {4}). {5}</source>
            <translation>Le champ {0} de {1} contient {2} pour {3} échantillons, ce qui n'est pas une classe de la carte (elle a {4}). {5}</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>The field {0} of {1} holds {2}, which is neither a whole number from 0 to 65535 nor one of the map's names ({3}). Correct the field, or choose another.</source>
            <translation>Le champ {0} de {1} contient {2}, qui n'est ni un nombre entier de 0 à 65535 ni l'un des noms de la carte ({3}). Corrigez le champ, ou choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>The field {0} of {1} is empty for all {2} samples; label them first.</source>
            <translation>Le champ {0} de {1} est vide pour les {2} échantillons ; étiquetez-les d'abord.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The figures are given once more without pixels this close to a boundary of the reference.</source>
            <translation>Les chiffres sont donnés encore une fois sans les pixels aussi près d'un bord de la référence.</translation>
        </message>
        <message>
            <location filename="../../core/raster/radiometry.py" />
            <source>The file does not say how its whole numbers become reflectance; reflectance x 10,000 is assumed (scale 0.0001). Give scale and offset if that is wrong.</source>
            <translation>Le fichier ne dit pas comment ses nombres entiers deviennent des réflectances ; réflectance x 10,000 est supposé (scale 0.0001). Donnez l'échelle et le décalage si c'est faux.</translation>
        </message>
        <message>
            <location filename="../../core/raster/radiometry.py" />
            <source>The file holds 8-bit numbers and does not say how they become reflectance: give scale and offset.</source>
            <translation>Le fichier contient des nombres de 8 bits et ne dit pas comment ils deviennent des réflectances : donnez l'échelle et le décalage.</translation>
        </message>
        <message>
            <location filename="../../core/raster/radiometry.py" />
            <source>The file holds whole numbers up to {0} without a scale: give scale and offset.</source>
            <translation>Le fichier contient des nombres entiers jusqu'à {0} sans échelle : donnez l'échelle et le décalage.</translation>
        </message>
        <message>
            <location filename="../../core/explain/exact.py" />
            <source>The file makes {0} of the trees' sum, and not by scaling it alone. {1}</source>
            <translation>Le fichier fait {0} de la somme des arbres, et pas seulement par mise à l'échelle. {1}</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <source>The file marks all of its bands as bad; name those to learn from.</source>
            <translation>Le fichier marque toutes ses bandes comme mauvaises ; nommez celles dont apprendre.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>The file names no nodata value; pixels of 0 in all needed bands are left out.</source>
            <translation>Le fichier ne nomme pas de valeur sans données ; les pixels à 0 dans toutes les bandes requises sont laissés de côté.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>The file names no nodata value; pixels of 0 in all needed bands, and of -9999, are left out.</source>
            <translation>Le fichier ne nomme aucune valeur nodata ; les pixels à 0 dans toutes les bandes nécessaires, et à -9999, sont laissés de côté.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The folder that holds the scenes; products may be folders or archives in it.</source>
            <translation>Le dossier qui contient les scènes ; les produits peuvent y être des dossiers ou des archives.</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>The folder {0} cannot be made ({1}); choose another folder.</source>
            <translation>Le dossier {0} ne peut pas être créé ({1}) ; choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>The folder {0} cannot be made: {1}; choose another folder.</source>
            <translation>Le dossier {0} ne peut pas être créé : {1} ; choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../core/raster/find.py" />
            <source>The folder {0} cannot be read ({1}); choose another.</source>
            <translation>Le dossier {0} ne peut pas être lu ({1}) ; choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../core/batch/run.py" />
            <location filename="../../core/raster/writer.py" />
            <source>The folder {0} does not exist; create it or choose another.</source>
            <translation>Le dossier {0} n'existe pas ; créez-le ou choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>The folder {0} is read-only; choose another.</source>
            <translation>Le dossier {0} est en lecture seule ; choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>The folder {} cannot be made ({}); choose another one.</source>
            <translation>Le dossier {} ne peut pas être créé ({}) ; choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../core/raster/grid.py" />
            <source>The geotransform {0} places all pixels on one line. Georeference the file again.</source>
            <translation>La géotransformation {0} place tous les pixels sur une ligne. Géoréférencez à nouveau le fichier.</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>The granule's metadata are missing, so sun and view angles are unknown.</source>
            <translation>Les métadonnées du granule manquent, les angles de soleil et de visée sont donc inconnus.</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>The granule's metadata tell no angles of sun and view.</source>
            <translation>Les métadonnées du granule ne donnent aucun angle du soleil ni de visée.</translation>
        </message>
        <message>
            <location filename="../../core/raster/footprint.py" />
            <source>The grid's place on the globe cannot be found ({0}). Check its CRS and its geotransform.</source>
            <translation>Le lieu de la grille sur le globe ne peut pas être trouvé ({0}). Vérifiez son SCR et sa géotransformation.</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>The image to learn from and to map.</source>
            <translation>L'image à partir de laquelle apprendre et à cartographier.</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>The images are of {0} granules of {1}; choose those of one.</source>
            <translation>Les images sont de {0} granules de {1} ; choisissez celles d'un seul.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/indices.py" />
            <source>The index {0} needs a band {1}, and those that are learned from, {2}, hold none that is known as such. Leave the index out, learn from that band too, or name the bands.</source>
            <translation>L'indice {0} a besoin d'une bande {1}, et parmi celles dont on apprend, {2}, aucune n'est connue comme telle. Omettez l'indice, apprenez aussi de cette bande ou nommez les bandes.</translation>
        </message>
        <message>
            <location filename="../../core/model/bare.py" />
            <source>The input of {0} has the shape {1}; (n, bands) for pixels or (n, bands, height, width) for images is needed. Export the model in one of these.</source>
            <translation>L'entrée de {0} a la forme {1} ; il faut (n, bands) pour des pixels ou (n, bands, height, width) pour des images. Exportez le modèle sous l'une de ces formes.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>The inputs {0} name a column twice, or the value {1} itself; name the columns of the spectra, each once.</source>
            <translation>Les entrées {0} nomment deux fois une colonne, ou la valeur {1} elle-même ; nommez les colonnes des spectres, chacune une fois.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/elsewhere.py" />
            <source>The interpreter {0} cannot be started ({1}). Choose another under “Packages”.</source>
            <translation>L'interpréteur {0} ne peut pas être démarré ({1}). Choisissez-en un autre sous « Paquets ».</translation>
        </message>
        <message>
            <location filename="../../core/mapping/elsewhere.py" />
            <source>The interpreter {0} cannot run models: {1}. Install the package there, as with `{2} -m pip install onnxruntime`, or choose another interpreter.</source>
            <translation>L'interpréteur {0} ne peut pas exécuter de modèles : {1}. Installez le paquet à cet endroit, comme avec `{2} -m pip install onnxruntime`, ou choisissez un autre interpréteur.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/elsewhere.py" />
            <source>The interpreter {0} could not make the map ({1}). It needs numpy, scipy, GDAL and onnxruntime; choose another under “Packages”.</source>
            <translation>L'interpréteur {0} n'a pas pu faire la carte ({1}). Il lui faut numpy, scipy, GDAL et onnxruntime ; choisissez-en un autre sous « Paquets ».</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>The item names no offset, and images of baseline 04.00 and later have one of 1000.</source>
            <translation>L'élément n'indique pas de décalage, et les images de la base de traitement 04.00 et des suivantes en ont un de 1000.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>The item tells no angles of sun and view.</source>
            <translation>L'élément n'indique pas les angles du soleil et de visée.</translation>
        </message>
        <message>
            <location filename="../../core/gp/kernels.py" />
            <source>The kernel's arrays cannot be read ({0}); export the model again.</source>
            <translation>Les tableaux du noyau ne peuvent pas être lus ({0}) ; exportez de nouveau le modèle.</translation>
        </message>
        <message>
            <location filename="../../core/gp/kernels.py" />
            <source>The kernel's arrays lack {0}; export the model again.</source>
            <translation>Il manque {0} aux tableaux du noyau ; exportez de nouveau le modèle.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>The labels must say which values are cloud and which are not, such as 0=shadow,1=clear,4=cloud.</source>
            <translation>Les étiquettes doivent dire quelles valeurs sont des nuages et lesquelles non, comme 0=shadow,1=clear,4=cloud.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/trials.py" />
            <source>The labels of all classes but one lie in one place; draw each class in several.</source>
            <translation>Les étiquettes de toutes les classes sauf une sont en un lieu ; dessinez chaque classe en plusieurs.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/laws.py" />
            <source>The law of {0} has sd {1}; give one above 0, or none for a uniform law.</source>
            <translation>La loi de {0} a sd {1} ; donnez-en un au-dessus de 0, ou aucun pour une loi uniforme.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/laws.py" />
            <source>The law of {0} has {1} classes; give a whole number from 1 to 20.</source>
            <translation>La loi de {0} a {1} classes ; donnez un nombre entier de 1 à 20.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/laws.py" />
            <source>The law of {0} needs low and high, and may have {1}.</source>
            <translation>La loi de {0} demande low et high, et peut avoir {1}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/laws.py" />
            <source>The laws are no JSON ({0}). Correct the file, or give another.</source>
            <translation>Les lois ne sont pas du JSON ({0}). Corrigez le fichier, ou donnez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/laws.py" />
            <source>The laws must be an object of variables, such as {{"lai": {{"low": 0, "high": 8}}}}.</source>
            <translation>Les lois doivent être un objet de variables, comme {{"lai": {{"low": 0, "high": 8}}}}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/laws.py" />
            <source>The laws {0} cannot be read ({1}); give another file.</source>
            <translation>Les lois {0} ne peuvent pas être lues ({1}) ; donnez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../core/explain/inside.py" />
            <source>The layer {0} has the shape {1}; places are found in maps, in a channel that is there.</source>
            <translation>La couche {0} a la forme {1} ; les lieux se trouvent dans des cartes, dans un canal qui existe.</translation>
        </message>
        <message>
            <location filename="../../plugin/bridge.py" />
            <source>The layer “{}” cannot be read from {}; repair its source.</source>
            <translation>La couche « {} » ne peut pas être lue depuis {} ; réparez sa source.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>The layer “{}” cannot be read; choose another, or leave it out.</source>
            <translation>La couche « {} » ne peut pas être lue ; choisissez-en une autre, ou omettez-la.</translation>
        </message>
        <message>
            <location filename="../../plugin/bridge.py" />
            <source>The layer “{}” comes from a service or database ({}), not from an image file. Save it as GeoTIFF with raw data first (right-click the layer, Export, Save as), or choose the image file.</source>
            <translation>La couche « {} » vient d'un service ou d'une base de données ({}), pas d'un fichier image. Enregistrez-la d'abord en GeoTIFF avec les données brutes (clic droit sur la couche, Exporter, Enregistrer sous), ou choisissez le fichier image.</translation>
        </message>
        <message>
            <location filename="../../plugin/layout.py" />
            <source>The layer “{}” is no map that TerraClara made; choose one of a group of results.</source>
            <translation>La couche « {} » n'est pas une carte faite par TerraClara ; choisissez-en une d'un groupe de résultats.</translation>
        </message>
        <message>
            <location filename="../../plugin/bridge.py" />
            <source>The layer “{}” is not a raster; choose a satellite image.</source>
            <translation>La couche « {} » n'est pas un raster ; choisissez une image satellite.</translation>
        </message>
        <message>
            <location filename="../../plugin/bridge.py" />
            <source>The layer “{}” lies in {} here, but in {} in its file, which is what the map would have. Write it into the file with “Assign projection” of the Processing toolbox, or set the layer's own one again.</source>
            <translation>La couche « {} » est ici en {}, mais dans son fichier en {}, ce qu'aurait la carte. Écrivez-le dans le fichier avec « Assigner une projection » de la boîte à outils de traitements, ou remettez celui de la couche.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>The layout “{}” is in the menu Project, Layouts.</source>
            <translation>La mise en page « {} » est dans le menu Projet, Mises en page.</translation>
        </message>
        <message>
            <location filename="../../core/explain/coalitions.py" />
            <source>The linear model explains {0} of the network's answers around this input.</source>
            <translation>Le modèle linéaire explique {0} des réponses du réseau autour de cette entrée.</translation>
        </message>
        <message>
            <location filename="../../core/cli/batch.py" />
            <source>The list {0} cannot be read ({1}); give a text file with a scene a line.</source>
            <translation>La liste {0} ne peut pas être lue ({1}) ; donnez un fichier texte avec une scène par ligne.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>The map cannot be made again with other weights: nothing speaks for it.</source>
            <translation>La carte ne peut pas être refaite avec d'autres poids : rien ne parle pour elle.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>The map cannot be written as “{}”; choose a name that ends in .tif.</source>
            <translation>La carte ne peut pas être écrite sous « {} » ; choisissez un nom qui finit par .tif.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/first_steps.py" />
            <source>The map could not be made; the log says why.</source>
            <translation>La carte n'a pas pu être faite ; le journal dit pourquoi.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/classmap.py" />
            <source>The map has no CRS: its areas are numbers of pixels.</source>
            <translation>La carte n'a pas de SCR : ses surfaces sont des nombres de pixels.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>The map has no band {0}, so what depends on it is left out.</source>
            <translation>La carte n'a pas de bande {0}, ce qui en dépend est donc laissé de côté.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>The map has no class {0}, for which an accuracy is expected; it has {1}.</source>
            <translation>La carte n'a pas de classe {0}, pour laquelle une exactitude est attendue ; elle a {1}.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>The map has no cloud probability.</source>
            <translation>La carte n'a pas de probabilité de nuage.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/validate.py" />
            <source>The map has no standard deviation, so that only its errors can be judged.</source>
            <translation>La carte n'a pas d'écart-type, seules ses erreurs peuvent donc être jugées.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>The map has no uncertainty.</source>
            <translation>La carte n'a pas d'incertitude.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/make.py" />
            <source>The map has {0} classes; {1} at most can be cleaned and outlined. Leave both out.</source>
            <translation>La carte a {0} classes ; {1} au plus peuvent être nettoyées et détourées. Omettez les deux.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>The map is made, but no pixel of it is valid.</source>
            <translation>La carte est faite, mais aucun de ses pixels n'est valide.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>The map is zero everywhere: nothing that its layer holds speaks for this here.</source>
            <translation>La carte est nulle partout : rien de ce que contient sa couche ne parle pour cela ici.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The map lies in a group of its own. Bright is dense: 0 is bare ground, above 5 the ground can hardly be seen from above. Two thirds of the true values lie within one standard deviation of the estimate.</source>
            <translation>La carte est dans un groupe à elle. Clair veut dire dense : 0 est le sol nu, au-dessus de 5 le sol se voit à peine d'en haut. Deux tiers des vraies valeurs sont à moins d'un écart-type de l'estimation.</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>The map of clouds and shadows.</source>
            <translation>La carte des nuages et des ombres.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The map of the scene with the new model. Skipped: the model alone is written.</source>
            <translation>La carte de la scène avec le nouveau modèle. Ignoré : le modèle seul est écrit.</translation>
        </message>
        <message>
            <location filename="../../core/explain/recorded.py" />
            <source>The map of {0} depends on the ground that the dates before it showed, and only what a network saw can be explained. Explain a map of this date alone, or map the series with the method network.</source>
            <translation>La carte de {0} dépend du sol que les dates précédentes ont montré, et seul ce qu'un réseau a vu peut être expliqué. Expliquez une carte de cette date seule, ou cartographiez la série avec la méthode network.</translation>
        </message>
        <message>
            <location filename="../../core/explain/recorded.py" />
            <source>The map of {0} does not say which dates were looked at; map the series again, and explain that.</source>
            <translation>La carte de {0} ne dit pas quelles dates ont été regardées ; cartographiez la série à nouveau et expliquez cette carte.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/validate.py" />
            <location filename="../../core/retrieval/zone_law.py" />
            <source>The map says: {0}</source>
            <translation>La carte dit : {0}</translation>
        </message>
        <message>
            <location filename="../../core/mapping/make.py" />
            <source>The map would have no band of classes, and so there is nothing to clean or to outline; leave cleaning and polygons out, or choose a model and outputs with classes.</source>
            <translation>La carte n'aurait pas de bande de classes, il n'y a donc rien à nettoyer ni à détourer ; omettez le nettoyage et les polygones, ou choisissez un modèle et des sorties avec des classes.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/make.py" />
            <source>The map would have several bands of classes ({0}); choose one of them among the outputs.</source>
            <translation>La carte aurait plusieurs bandes de classes ({0}) ; choisissez l'une d'elles parmi les sorties.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/make.py" />
            <source>The map {0} is complete; its polygons were not written.</source>
            <translation>La carte {0} est complète ; ses polygones n'ont pas été écrits.</translation>
        </message>
        <message>
            <location filename="../../core/explain/compare.py" />
            <source>The map {0} lies on another grid than {1}; compare explanations of one scene or of scenes on one grid.</source>
            <translation>La carte {0} est sur une autre grille que {1} ; comparez des explications d'une même scène ou de scènes sur une même grille.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/classmap.py" />
            <source>The map's CRS does not keep areas (up to {0} times the true ones): bring the map into an equal-area CRS before reading its areas.</source>
            <translation>Le SCR de la carte ne conserve pas les surfaces (jusqu'à {0} fois les vraies) : amenez la carte dans un SCR équivalent avant d'en lire les surfaces.</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>The map's intervals at {} hold {:.1%} of the measured values; they are {} wide on average.</source>
            <translation>Les intervalles de la carte à {} contiennent {:.1%} des valeurs mesurées ; ils ont une largeur moyenne de {}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/validate.py" />
            <source>The map's model was calibrated on a file of this name: judge it by plots that it did not see.</source>
            <translation>Le modèle de la carte a été calibré sur un fichier de ce nom : jugez-le par des placettes qu'il n'a pas vues.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The maps and the summary are written here.</source>
            <translation>Les cartes et le résumé sont écrits ici.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>The maps are of several variables ({0}); give maps of one.</source>
            <translation>Les cartes sont de plusieurs variables ({0}) ; donnez des cartes d'une seule.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>The maps are of {0} days; {1} or more are needed to tell a jump.</source>
            <translation>Les cartes sont de {0} jours ; il en faut {1} ou plus pour distinguer un saut.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>The maps have different units ({0}); give maps of one variable.</source>
            <translation>Les cartes ont des unités différentes ({0}) ; donnez des cartes d'une seule variable.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/change.py" />
            <source>The maps have more than {0} pairs of values; choose their bands of classes.</source>
            <translation>Les cartes ont plus de {0} paires de valeurs ; choisissez leurs bandes de classes.</translation>
        </message>
        <message>
            <location filename="../../core/explain/compare.py" />
            <source>The maps have no pixels with data in common; compare maps of one place.</source>
            <translation>Les cartes n'ont pas de pixels avec données en commun ; comparez des cartes d'un même lieu.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/change.py" />
            <source>The maps number their classes differently: classes of one name are one, with the first map's number.</source>
            <translation>Les cartes numérotent leurs classes différemment : les classes de même nom n'en font qu'une, avec le numéro de la première carte.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The maps' own standard deviations, or how much the dates differ over the whole series: that finds more where a model errs alike on all dates.</source>
            <translation>Les écarts-types des cartes elles-mêmes, ou de combien les dates diffèrent sur toute la série : cela trouve davantage où un modèle se trompe de la même façon à toutes les dates.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>The maps' standard deviations</source>
            <translation>Les écarts-types des cartes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <location filename="../../plugin/algorithms/jumps.py" />
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>The maps, one for each date or scene</source>
            <translation>Les cartes, une par date ou scène</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>The maps, one for each variable</source>
            <translation>Les cartes, une par variable</translation>
        </message>
        <message>
            <location filename="../../core/clouds/s2cloudless.py" />
            <source>The mask that the package gives with its defaults: probability averaged over a disk of radius 1 pixel, cloud where that is above 0.4, and clouds grown by a disk of radius 1 pixel.</source>
            <translation>Le masque que donne le paquet avec ses valeurs par défaut : probabilité moyennée sur un disque de rayon 1 pixel, nuage où elle dépasse 0.4, et nuages agrandis d'un disque de rayon 1 pixel.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>The mean over the selected polygons of the current layer</source>
            <translation>La moyenne sur les polygones sélectionnés de la couche active</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>The memory allows tiles of {0} pixels, which are less than the network looks at: what far pixels gave is left out. {1} MB are enough.</source>
            <translation>La mémoire permet des tuiles de {0} pixels, moins que ce que regarde le réseau : ce qu'ont apporté les pixels lointains est omis. {1} Mo suffisent.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/recurrent.py" />
            <source>The method network does not run on a cluster; leave the cluster out.</source>
            <translation>La méthode network ne fonctionne pas sur une grappe ; omettez la grappe.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/recurrent.py" />
            <source>The method network needs a model of several dates, and {0} looks at one. Leave the model out, or choose the method linear or gp.</source>
            <translation>La méthode network demande un modèle de plusieurs dates, et {0} n'en regarde qu'une. Omettez le modèle, ou choisissez la méthode linear ou gp.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/series.py" />
            <source>The method {0} is not known; choose {1} or network.</source>
            <translation>La méthode {0} n'est pas connue ; choisissez {1} ou network.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/background.py" />
            <source>The method {0} is not known; choose {1}.</source>
            <translation>La méthode {0} n'est pas connue ; choisissez {1}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/laws.py" />
            <source>The mode {0} of {1} lies too far from its range {2} to {3}. Give one nearer to it.</source>
            <translation>Le mode {0} de {1} est trop loin de sa plage de {2} à {3}. Donnez-en un plus proche.</translation>
        </message>
        <message>
            <location filename="../../core/model/lightgbm_text.py" />
            <source>The model</source>
            <translation>Le modèle</translation>
        </message>
        <message>
            <location filename="../../core/model/save.py" />
            <source>The model cannot be written to {0}: {1}. Choose another place.</source>
            <translation>Le modèle ne peut pas être écrit dans {0} : {1}. Choisissez un autre endroit.</translation>
        </message>
        <message>
            <location filename="../../core/model/session.py" />
            <source>The model failed while running: {0}. Try the device cpu, or another model.</source>
            <translation>Le modèle a échoué pendant l'exécution : {0}. Essayez le périphérique cpu, ou un autre modèle.</translation>
        </message>
        <message>
            <location filename="../../core/model/graph.py" />
            <source>The model file {0} cannot be read: {1}. Copy or download it again.</source>
            <translation>Le fichier de modèle {0} ne peut pas être lu : {1}. Copiez-le ou téléchargez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../core/model/graph.py" />
            <source>The model file {0} is empty. Copy or download it again.</source>
            <translation>Le fichier de modèle {0} est vide. Copiez-le ou téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/bands.py" />
            <source>The model gives an output of shape {0}, which is neither one value a pixel nor one a class. Choose another model.</source>
            <translation>Le modèle donne une sortie de forme {0}, qui n'est ni une valeur par pixel ni une par classe. Choisissez un autre modèle.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>The model gives no {0} at a confidence of {1}; choose {2}.</source>
            <translation>Le modèle ne donne pas de {0} à une confiance de {1} ; choisissez {2}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/asked.py" />
            <source>The model gives one score and not one for each class; ask for class=NAME.</source>
            <translation>Le modèle donne un seul score et non un par classe ; demandez class=NAME.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/bands.py" />
            <source>The model gives {0} classes, but its card has thresholds for {1}. Ask the model's author for a file with a valid card.</source>
            <translation>Le modèle donne {0} classes, mais sa fiche a des seuils pour {1}. Demandez à l'auteur du modèle un fichier avec une fiche valide.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/bands.py" />
            <source>The model gives {0} classes, but its card names {1}. Ask the model's author for a file with a valid card.</source>
            <translation>Le modèle donne {0} classes, mais sa fiche en nomme {1}. Demandez à l'auteur du modèle un fichier avec une fiche valide.</translation>
        </message>
        <message>
            <location filename="../../core/explain/relevance_graph.py" />
            <source>The model gives {0} classes, from 0 to {1}, and not {2}. Choose one of them.</source>
            <translation>Le modèle donne {0} classes, de 0 à {1}, et non {2}. Choisissez l'une d'elles.</translation>
        </message>
        <message>
            <location filename="../../core/explain/forwards.py" />
            <source>The model has no output {0}; choose one of {1}.</source>
            <translation>Le modèle n'a pas de sortie {0} ; choisissez l'une de {1}.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/detect.py" />
            <source>The model is unsure about {0} of this scene: look at the mask before you use it, and do not trust it where the uncertainty is high.</source>
            <translation>Le modèle doute de {0} de cette scène : regardez le masque avant de l'utiliser, et ne vous y fiez pas où l'incertitude est grande.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>The model names no publication.</source>
            <translation>Le modèle ne nomme aucune publication.</translation>
        </message>
        <message>
            <location filename="../../core/gp/posterior.py" />
            <source>The model needs inputs of shape (n, {0}), not {1}. Give it its own bands, in their order.</source>
            <translation>Le modèle demande des entrées de forme (n, {0}), pas {1}. Donnez-lui ses propres bandes, dans leur ordre.</translation>
        </message>
        <message>
            <location filename="../../core/model/session.py" />
            <source>The model needs more memory than the {0} has. Close other programs, or choose another device or a smaller model.</source>
            <translation>Le modèle demande plus de mémoire que n'en a {0}. Fermez d'autres programmes, ou choisissez un autre périphérique ou un plus petit modèle.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>The model takes the file's own numbers: nothing was scaled.</source>
            <translation>Le modèle prend les nombres du fichier : rien n'a été mis à l'échelle.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>The model takes {0} bands and does not say which; the scene has {1}. Choose a scene with enough bands.</source>
            <translation>Le modèle prend {0} bandes et ne dit pas lesquelles ; la scène en a {1}. Choisissez une scène avec assez de bandes.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>The model was made for pixels of {0}; this scene's are {1} m and show nothing of what it knows. Choose a finer scene, or a model for this one.</source>
            <translation>Le modèle a été fait pour des pixels de {0} ; ceux de cette scène sont de {1} m et ne montrent rien de ce qu'il sait. Choisissez une scène plus fine, ou un modèle pour celle-ci.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>The model was made for pixels of {0}; this scene's are {1} m, so the map may be biased. Resample the scene, or choose a model for its resolution.</source>
            <translation>Le modèle a été fait pour des pixels de {0} ; ceux de cette scène sont de {1} m, la carte peut donc être biaisée. Rééchantillonnez la scène, ou choisissez un modèle pour sa résolution.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>The model was made for {0}; this scene holds {1}, so its map will be biased.</source>
            <translation>Le modèle a été fait pour {0} ; cette scène contient {1}, sa carte sera donc biaisée.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/dates.py" />
            <source>The model was trained on another season: its date {0} lies around {1}, the scene's is {2}. Its map is not to be trusted; give the dates of its season.</source>
            <translation>Le modèle a appris d'une autre saison : sa date {0} tombe vers {1}, celle de la scène est {2}. Sa carte n'est pas sûre ; donnez les dates de sa saison.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>The model was written to {}, but its map could not be made: {}</source>
            <translation>Le modèle a été écrit dans {}, mais sa carte n'a pas pu être faite : {}</translation>
        </message>
        <message>
            <location filename="../../core/explain/input_noise.py" />
            <source>The model {0} counts the noise of its bands already; choose the model that it was made from.</source>
            <translation>Le modèle {0} tient déjà compte du bruit de ses bandes ; choisissez le modèle dont il est issu.</translation>
        </message>
        <message>
            <location filename="../../core/explain/series.py" />
            <source>The model {0} does not look at a series of images, so that there is no date to choose; leave the date out.</source>
            <translation>Le modèle {0} ne regarde pas une série d'images, il n'y a donc pas de date à choisir ; omettez la date.</translation>
        </message>
        <message>
            <location filename="../../core/explain/occlusion_graph.py" />
            <source>The model {0} does not say how many classes it tells; choose another method.</source>
            <translation>Le modèle {0} ne dit pas combien de classes il distingue ; choisissez une autre méthode.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>The model {0} gives neither sets of classes nor intervals; leave the confidence out, or choose a model with probabilities or a standard deviation.</source>
            <translation>Le modèle {0} ne donne ni ensembles de classes ni intervalles ; omettez la confiance, ou choisissez un modèle avec des probabilités ou un écart-type.</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>The model {0} gives no class and no number that could be explained. Choose another model.</source>
            <translation>Le modèle {0} ne donne ni classe ni nombre qui puisse être expliqué. Choisissez un autre modèle.</translation>
        </message>
        <message>
            <location filename="../../core/explain/input_noise.py" />
            <source>The model {0} gives no estimate of single pixels with a standard deviation; choose one of retrieval, such as lai-s2-20m.</source>
            <translation>Le modèle {0} ne donne pas d'estimation de pixels isolés avec un écart-type ; choisissez un modèle d'estimation, comme lai-s2-20m.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>The model {0} gives no finite estimate on some of the plots; leave them out.</source>
            <translation>Le modèle {0} ne donne pas d'estimation finie sur certaines placettes ; omettez-les.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>The model {0} gives no single estimate of each pixel; choose one of retrieval, such as lai-s2-20m.</source>
            <translation>Le modèle {0} ne donne pas une estimation unique par pixel ; choisissez un modèle d'estimation, comme lai-s2-20m.</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>The model {0} gives no standard deviation and no classes, and so no uncertainty that could be explained. Ask for one of its outputs, or choose another model.</source>
            <translation>Le modèle {0} ne donne ni écart-type ni classes, et donc aucune incertitude qui puisse être expliquée. Demandez l'une de ses sorties, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/many.py" />
            <source>The model {0} gives no standard deviation, so {1} gets no intervals.</source>
            <translation>Le modèle {0} ne donne pas d'écart-type, {1} n'a donc pas d'intervalles.</translation>
        </message>
        <message>
            <location filename="../../core/cli/maps.py" />
            <source>The model {0} has changed since that map was made (SHA-256 {1}, then {2}). Bring the old file back, or make a new map with `terraclara run`.</source>
            <translation>Le modèle {0} a changé depuis que cette carte a été faite (SHA-256 {1}, alors {2}). Reprenez l'ancien fichier, ou faites une nouvelle carte avec `terraclara run`.</translation>
        </message>
        <message>
            <location filename="../../core/explain/recorded.py" />
            <source>The model {0} has changed since that map was made; bring the old file back, or make the map again.</source>
            <translation>Le modèle {0} a changé depuis que cette carte a été faite ; remettez l'ancien fichier, ou refaites la carte.</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>The model {0} has no class {1}; {2}.</source>
            <translation>Le modèle {0} n'a pas de classe {1} ; {2}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/leaf_boxes.py" />
            <source>The model {0} has no ensemble of trees; choose another method.</source>
            <translation>Le modèle {0} n'a pas d'ensemble d'arbres ; choisissez une autre méthode.</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <location filename="../../core/model/card.py" />
            <source>The model {0} has no output {1}; it has {2}.</source>
            <translation>Le modèle {0} n'a pas de sortie {1} ; il a {2}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/randomize.py" />
            <source>The model {0} holds {1} weights, too few to shuffle. Leave this check out.</source>
            <translation>Le modèle {0} contient {1} poids, trop peu pour les mélanger. Laissez cette vérification de côté.</translation>
        </message>
        <message>
            <location filename="../../core/model/catalog.py" />
            <source>The model {0} is not installed. Run `terraclara install {1}` to get it: {2} MB, licence {3}.</source>
            <translation>Le modèle {0} n'est pas installé. Lancez `terraclara install {1}` pour l'obtenir : {2} Mo, licence {3}.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>The model {0} looks at {1} dates at once, and this is one scene. Map a series with `terraclara {2}`, or choose a model of one date.</source>
            <translation>Le modèle {0} regarde {1} dates à la fois, et ceci est une seule scène. Cartographiez une série avec `terraclara {2}`, ou choisissez un modèle d'une date.</translation>
        </message>
        <message>
            <location filename="../../core/explain/occlusion_graph.py" />
            <source>The model {0} takes exactly {1} pixels at a time, so that bands cannot be left out in one run; choose another method.</source>
            <translation>Le modèle {0} prend exactement {1} pixels à la fois, des bandes ne peuvent donc pas être ôtées en une exécution ; choisissez une autre méthode.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/dates.py" />
            <source>The model {0} takes {1} of {2} dates of one season</source>
            <translation>Le modèle {0} prend {1} de {2} dates d'une saison</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>The model {0} tells no classes; ask for one of its numbers: {1}.</source>
            <translation>Le modèle {0} ne distingue pas de classes ; demandez l'un de ses nombres : {1}.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/reuse.py" />
            <source>The model {0} that made the map is not where it was, nor beside the map, nor installed: whether samples trained it cannot be told. Give the training areas to be sure.</source>
            <translation>Le modèle {0} qui a fait la carte n'est plus à sa place, ni à côté de la carte, ni installé : on ne peut dire si des échantillons l'ont entraîné. Indiquez les zones d'entraînement pour en être sûr.</translation>
        </message>
        <message>
            <location filename="../../core/explain/leaf_boxes.py" />
            <source>The model {0} {1}, whose Shapley values are not known in closed form here. Choose sampled Shapley values.</source>
            <translation>Le modèle {0} {1}, dont les valeurs de Shapley ne sont pas connues ici sous forme close. Choisissez des valeurs de Shapley échantillonnées.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>The model {} retrieves {}, not {}; choose another model or variable.</source>
            <translation>Le modèle {} estime {}, pas {} ; choisissez un autre modèle ou une autre variable.</translation>
        </message>
        <message>
            <location filename="../../core/gp/posterior.py" />
            <source>The model's arrays cannot be read ({0}); save the model again.</source>
            <translation>Les tableaux du modèle ne peuvent pas être lus ({0}) ; enregistrez de nouveau le modèle.</translation>
        </message>
        <message>
            <location filename="../../core/gp/posterior.py" />
            <source>The model's arrays do not fit one another or hold values that are not finite; save it again.</source>
            <translation>Les tableaux du modèle ne vont pas ensemble ou contiennent des valeurs non finies ; enregistrez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../core/gp/posterior.py" />
            <source>The model's arrays lack {0}; save the model again.</source>
            <translation>Il manque {0} aux tableaux du modèle ; enregistrez de nouveau le modèle.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/make.py" />
            <source>The model's band of classes holds values such as {0}, which are no whole numbers; leave cleaning and polygons out.</source>
            <translation>La bande de classes du modèle contient des valeurs comme {0}, qui ne sont pas des nombres entiers ; omettez le nettoyage et les polygones.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The model's card cannot be read ({0}: {1}). Ask the model's author for a file with a valid card.</source>
            <translation>La fiche du modèle ne peut pas être lue ({0} : {1}). Demandez à l'auteur du modèle un fichier avec une fiche valide.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The model's card has format {0}; this version reads up to {1}. Update TerraClara to use the model.</source>
            <translation>La fiche du modèle a le format {0} ; cette version lit jusqu'à {1}. Mettez TerraClara à jour pour utiliser le modèle.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/classes.py" />
            <source>The model's classes are {0}; {1}. Say what each is, in order: clear, cloud, thin cloud, shadow, water or snow.</source>
            <translation>Les classes du modèle sont {0} ; {1}. Dites ce qu'est chacune, dans l'ordre : clear, cloud, thin cloud, shadow, water ou snow.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The model's file keeps, as hashed numbers, where the areas lie, so that an accuracy at these places is noticed. Checked: it does not.</source>
            <translation>Le fichier du modèle garde, sous forme de nombres hachés, où se trouvent les zones, pour qu'une exactitude mesurée en ces lieux se remarque. Coché : il ne les garde pas.</translation>
        </message>
        <message>
            <location filename="../../core/gp/classification_graph.py" />
            <source>The model's probabilities change by {0} when it is written as ONNX; fit it again.</source>
            <translation>Les probabilités du modèle changent de {0} quand il est écrit en ONNX ; ajustez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>The name of the output holds a character that no name can have; choose another name.</source>
            <translation>Le nom de la sortie contient un caractère qu'aucun nom ne peut avoir ; choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>The name {0}… is too long for a file or folder; choose a shorter one.</source>
            <translation>Le nom {0}… est trop long pour un fichier ou un dossier ; choisissez-en un plus court.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>The names of the plots' fields do not say what was measured; choose its field.</source>
            <translation>Les noms des champs des placettes ne disent pas ce qui a été mesuré ; choisissez son champ.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <source>The names of the plots' fields do not say which variable was measured; choose it, or the model.</source>
            <translation>Les noms des champs des placettes ne disent pas quelle variable a été mesurée ; choisissez-la, ou choisissez le modèle.</translation>
        </message>
        <message>
            <location filename="../../core/explain/run.py" />
            <source>The network cannot be run on an input of the shape {0} ({1}). {2}</source>
            <translation>Le réseau ne peut pas tourner sur une entrée de forme {0} ({1}). {2}</translation>
        </message>
        <message>
            <location filename="../../core/explain/activation.py" />
            <source>The network has no layer with places in it, of which a class activation map could be made. Choose another method, such as integrated gradients.</source>
            <translation>Le réseau n'a pas de couche avec des lieux, dont une carte d'activation de classe pourrait être faite. Choisissez une autre méthode, comme integrated gradients.</translation>
        </message>
        <message>
            <location filename="../../core/explain/walk.py" />
            <source>The network has no tensor {0} once it is simplified; choose another layer.</source>
            <translation>Le réseau n'a pas de tenseur {0} une fois simplifié ; choisissez une autre couche.</translation>
        </message>
        <message>
            <location filename="../../core/explain/canonical.py" />
            <source>The network is written for the operator set {0} and cannot be converted to {1} ({2}). Export it again with operator set {3} or newer.</source>
            <translation>Le réseau est écrit pour le jeu d'opérateurs {0} et ne peut pas être converti en {1} ({2}). Exportez-le de nouveau avec le jeu {3} ou plus récent.</translation>
        </message>
        <message>
            <location filename="../../core/explain/series.py" />
            <source>The network looks at {0} dates: {1} stands in for the {2} before it, as in maps.</source>
            <translation>Le réseau regarde {0} dates : {1} tient lieu des {2} qui précèdent, comme dans les cartes.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The network of SNAP's biophysical processor for absorbed fraction of photosynthetic radiation (fapar): surface reflectance and three angles, five neurons, trained on PROSAIL simulations.</source>
            <translation>Le réseau du processeur biophysique de SNAP pour la fraction absorbée du rayonnement photosynthétique (fapar) : réflectance de surface et trois angles, cinq neurones, entraîné sur des simulations PROSAIL.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The network of SNAP's biophysical processor for canopy chlorophyll content: surface reflectance and three angles, five neurons, trained on PROSAIL simulations.</source>
            <translation>Le réseau du processeur biophysique de SNAP pour la teneur en chlorophylle du couvert : réflectance de surface et trois angles, cinq neurones, entraîné sur des simulations PROSAIL.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The network of SNAP's biophysical processor for canopy water content: surface reflectance and three angles, five neurons, trained on PROSAIL simulations.</source>
            <translation>Le réseau du processeur biophysique de SNAP pour la teneur en eau du couvert : réflectance de surface et trois angles, cinq neurones, entraîné sur des simulations PROSAIL.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The network of SNAP's biophysical processor for fraction of vegetation cover: surface reflectance and three angles, five neurons, trained on PROSAIL simulations.</source>
            <translation>Le réseau du processeur biophysique de SNAP pour la fraction de couvert végétal : réflectance de surface et trois angles, cinq neurones, entraîné sur des simulations PROSAIL.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The network of SNAP's biophysical processor for leaf area index: surface reflectance and three angles, five neurons, trained on PROSAIL simulations.</source>
            <translation>Le réseau du processeur biophysique de SNAP pour l'indice de surface foliaire : réflectance de surface et trois angles, cinq neurones, entraîné sur des simulations PROSAIL.</translation>
        </message>
        <message>
            <location filename="../../core/explain/explainer.py" />
            <source>The network takes {0}, one or more; an array {1} does not fit. Give it its own input.</source>
            <translation>Le réseau prend {0}, un ou plusieurs ; un tableau {1} ne convient pas. Donnez-lui sa propre entrée.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>The network with shuffled weights gives no map to compare with.</source>
            <translation>Le réseau aux poids mélangés ne donne pas de carte à quoi comparer.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>The network {0} does not give {1}. Choose another output, or another model.</source>
            <translation>Le réseau {0} ne donne pas {1}. Choisissez une autre sortie, ou un autre modèle.</translation>
        </message>
        <message>
            <location filename="../../core/explain/canonical.py" />
            <source>The network {0} does not take float32 numbers, so that there is no slope along its input. Explain the network that it was made from.</source>
            <translation>Le réseau {0} ne prend pas de nombres float32, il n'y a donc pas de pente le long de son entrée. Expliquez le réseau dont il a été fait.</translation>
        </message>
        <message>
            <location filename="../../core/explain/canonical.py" />
            <source>The network {0} has no tensor {1}; its outputs are {2}.</source>
            <translation>Le réseau {0} n'a pas de tenseur {1} ; ses sorties sont {2}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/activation.py" />
            <source>The network's layers do not lie on the grid of its input, so that a map cannot be laid over it. Choose Grad-CAM, which stays on the layer's grid.</source>
            <translation>Les couches du réseau ne sont pas sur la grille de son entrée, une carte ne peut donc pas y être superposée. Choisissez Grad-CAM, qui reste sur la grille de la couche.</translation>
        </message>
        <message>
            <location filename="../../core/explain/place.py" />
            <source>The network's operator {0} has no gradient: Shapley values are made of its answers.</source>
            <translation>L'opérateur {0} du réseau n'a pas de gradient : les valeurs de Shapley sont faites de ses réponses.</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>The network's operator {0} has no gradient: each band is left out in turn.</source>
            <translation>L'opérateur {0} du réseau n'a pas de gradient : chaque bande est ôtée tour à tour.</translation>
        </message>
        <message>
            <location filename="../../core/explain/place.py" />
            <source>The network's operator {0} has no gradient: each band was left out in turn.</source>
            <translation>L'opérateur {0} du réseau n'a pas de gradient : chaque bande a été omise tour à tour.</translation>
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>The network's operator {0} {1}. Choose a method that needs no gradient, such as occlusion.</source>
            <translation>L'opérateur {0} du réseau {1}. Choisissez une méthode qui n'a pas besoin de gradient, comme occlusion.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/base.py" />
            <source>The new model, for a list of models</source>
            <translation>Le nouveau modèle, pour une liste de modèles</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>The noise depends on the spectrum; the file holds its mean, so its standard deviations differ.</source>
            <translation>Le bruit dépend du spectre ; le fichier en contient la moyenne, ses écarts-types diffèrent donc.</translation>
        </message>
        <message>
            <location filename="../../core/explain/gp_variance.py" />
            <source>The noise depends on {0} bands, and all coalitions are tried of up to {1}. Ask for output=std_model, or choose group_shapley.</source>
            <translation>Le bruit dépend de {0} bandes, et toutes les coalitions sont essayées jusqu'à {1}. Demandez output=std_model, ou choisissez group_shapley.</translation>
        </message>
        <message>
            <location filename="../../core/gp/exact.py" />
            <source>The noise variance must be positive; {0} is not.</source>
            <translation>La variance du bruit doit être positive ; {0} ne l'est pas.</translation>
        </message>
        <message>
            <location filename="../../core/gp/exact.py" />
            <source>The noise variance must be {0} positive finite values, one for each sample.</source>
            <translation>La variance du bruit doit être {0} valeurs positives finies, une par échantillon.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/noise.py" />
            <source>The noise {0} must be 0 or more, one number or one for each band.</source>
            <translation>Le bruit {0} doit être 0 ou plus, un nombre ou un par bande.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>The number is their sum.</source>
            <translation>Le nombre est leur somme.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>The number is what is lost when they are left out together.</source>
            <translation>Le nombre est ce qui se perd quand on les ôte ensemble.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>The number is what they gave together, by Shapley values of the groups.</source>
            <translation>Le nombre est ce qu'elles ont apporté ensemble, d'après les valeurs de Shapley des groupes.</translation>
        </message>
        <message>
            <location filename="../../core/gp/features.py" />
            <source>The number of {0} must be at least 1; {1} is not.</source>
            <translation>Le nombre de {0} doit être au moins 1 ; {1} ne l'est pas.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <source>The numbers of {0} are no reflectance, and those of the other files are: they cannot be learned from together. Give files of one kind, or the scale and offset of their numbers.</source>
            <translation>Les nombres de {0} ne sont pas des réflectances, et ceux des autres fichiers le sont : on ne peut pas en apprendre ensemble. Donnez des fichiers d'une sorte, ou l'échelle et le décalage de leurs nombres.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/calibrate.py" />
            <source>The numbers that {0} gives for its classes are no probabilities; let its card say whether they need softmax or sigmoid.</source>
            <translation>Les nombres que {0} donne pour ses classes ne sont pas des probabilités ; que sa fiche dise s'il leur faut softmax ou sigmoid.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>The offset of 1000 is not subtracted: {0} of the numbers lie below {1}, so the catalog has done so already, although it does not say so. Give offset=-0.1 if that is wrong.</source>
            <translation>Le décalage de 1000 n'est pas soustrait : {0} des nombres sont en dessous de {1}, donc le catalogue l'a déjà soustrait, bien qu'il ne le dise pas. Donnez offset=-0.1 si c'est faux.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The order of the dates before tells it little.</source>
            <translation>L'ordre des dates antérieures lui apprend peu.</translation>
        </message>
        <message>
            <location filename="../../core/explain/canonical.py" />
            <source>The output {0} does not change smoothly with the input (it is a class, a flag or a constant). Explain a probability or a value instead.</source>
            <translation>La sortie {0} ne change pas de façon lisse avec l'entrée (c'est une classe, un indicateur ou une constante). Expliquez plutôt une probabilité ou une valeur.</translation>
        </message>
        <message>
            <location filename="../../core/explain/targets.py" />
            <source>The output {0} has the channels 0 to {1}, not {2}; choose one.</source>
            <translation>La sortie {0} a les canaux 0 à {1}, pas {2} ; choisissez-en un.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/images.py" />
            <source>The output {0} has {1} x {2} pixels for a tile of {3} x {4}; only models that give one value for each pixel can be mapped.</source>
            <translation>La sortie {0} a {1} x {2} pixels pour une tuile de {3} x {4} ; seuls les modèles qui donnent une valeur par pixel peuvent être cartographiés.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/pixels.py" />
            <source>The output {0} holds {1} values for {2} pixels; only models that give one value for each pixel can be mapped.</source>
            <translation>La sortie {0} contient {1} valeurs pour {2} pixels ; seuls les modèles qui donnent une valeur par pixel peuvent être cartographiés.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/bands.py" />
            <source>The output {0} is channel {1}, but the model gives {2}. Ask the model's author for a file with a valid card.</source>
            <translation>La sortie {0} est le canal {1}, mais le modèle en donne {2}. Demandez à l'auteur du modèle un fichier avec une fiche valide.</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>The output {0} is no number of the network's own that could be explained; ask for a class (class=NAME), or for {1}.</source>
            <translation>La sortie {0} n'est pas un nombre propre du réseau qui puisse être expliqué ; demandez une classe (class=NAME), ou {1}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>The output {0} is the same everywhere, whatever the bands hold, so that no band makes it; ask for {1}.</source>
            <translation>La sortie {0} est la même partout, quoi que contiennent les bandes, donc aucune bande ne la fait ; demandez {1}.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/bands.py" />
            <source>The outputs {0} name one twice; name each once.</source>
            <translation>Les sorties {0} en nomment une deux fois ; nommez chacune une fois.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The p-value is calibrated on 6000 held-out simulations with noise; real canopies are stranger.</source>
            <translation>La valeur p est calibrée sur 6000 simulations avec bruit mises à part ; les couverts réels sont plus étranges.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>The packages for {} lie in {}.</source>
            <translation>Les paquets pour {} sont dans {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>The page with accuracies and areas.</source>
            <translation>La page avec les exactitudes et les surfaces.</translation>
        </message>
        <message>
            <location filename="../../core/explain/targets.py" />
            <source>The pixel {0} lies outside the tile of {1} x {2} pixels. Choose one inside it.</source>
            <translation>Le pixel {0} est hors de la tuile de {1} x {2} pixels. Choisissez-en un à l'intérieur.</translation>
        </message>
        <message>
            <location filename="../../core/explain/place.py" />
            <source>The pixels that were looked at hold no data. Choose a place with data.</source>
            <translation>Les pixels regardés n'ont pas de données. Choisissez un lieu avec des données.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/readout.py" />
            <source>The place {0}, {1} is none; give two finite numbers.</source>
            <translation>{0}, {1} n'est pas un lieu ; donnez deux nombres finis.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/readout.py" />
            <source>The place {0}, {1} lies outside the scene; choose one inside it.</source>
            <translation>Le lieu {0}, {1} est hors de la scène ; choisissez-en un à l'intérieur.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <source>The plots are too few for intervals at a confidence of {}, and the map has none.</source>
            <translation>Les placettes sont trop peu nombreuses pour des intervalles à une confiance de {}, et la carte n'en a pas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <source>The plots have fields of {}; choose the field of the one to learn from.</source>
            <translation>Les placettes ont des champs de {} ; choisissez le champ de celle à apprendre.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <source>The plots have no field “{}”; they have {}.</source>
            <translation>Les parcelles n'ont pas de champ « {} » ; elles ont {}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>The plots lie on {0}; three or more are needed to judge the correction on sites that it did not see. Add plots of other sites; leave the field of sites out of the file where each plot stands for itself.</source>
            <translation>Les placettes sont sur {0} ; il en faut trois ou plus pour juger la correction sur des sites qu'elle n'a pas vus. Ajoutez des placettes d'autres sites ; retirez du fichier le champ des sites si chaque placette vaut pour elle-même.</translation>
        </message>
        <message>
            <location filename="../../core/explain/place.py" />
            <source>The point {0}, {1} lies outside the scene; choose one inside it.</source>
            <translation>Le point {0}, {1} est hors de la scène ; choisissez-en un à l'intérieur.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>The points are written as a GeoPackage; choose a name that ends in .gpkg.</source>
            <translation>Les points sont écrits en GeoPackage ; choisissez un nom qui finit par .gpkg.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/place_tools.py" />
            <source>The polygons cannot be used: {}</source>
            <translation>Les polygones ne peuvent pas être utilisés : {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>The probability of change needs the class probabilities of both dates and a name for its file.</source>
            <translation>La probabilité de changement demande les probabilités des classes des deux dates et un nom de fichier.</translation>
        </message>
        <message>
            <location filename="../../core/explain/gp_shapley_graph.py" />
            <source>The process has {0} bands, the model {1} has {2}; take the arrays that were saved with the model.</source>
            <translation>Le processus a {0} bandes, le modèle {1} en a {2} ; prenez les tableaux enregistrés avec le modèle.</translation>
        </message>
        <message>
            <location filename="../../core/explain/gp_shapley_graph.py" />
            <source>The process has {0} bands, the model {1}; take the arrays that were saved with the model.</source>
            <translation>Le processus a {0} bandes, le modèle {1} ; prenez les tableaux enregistrés avec le modèle.</translation>
        </message>
        <message>
            <location filename="../../core/gp/exchange.py" />
            <source>The process in {0} gives no finite estimates: its weights, lengthscales or variances are beyond what can be computed with. Export it again.</source>
            <translation>Le processus de {0} ne donne pas d'estimations finies : ses poids, ses longueurs d'échelle ou ses variances dépassent ce qui peut être calculé. Exportez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>The process is sparse: its variance is that of the array `root`; the formula of exact processes, from x_train and noise_variance alone, gives too large ones.</source>
            <translation>Le processus est parcimonieux : sa variance est celle du tableau `root` ; la formule des processus exacts, avec x_train et noise_variance seuls, en donne de trop grandes.</translation>
        </message>
        <message>
            <location filename="../../core/raster/scene.py" />
            <source>The product names its own bands; leave the band names out, or choose single files.</source>
            <translation>Le produit nomme ses propres bandes ; omettez les noms des bandes, ou choisissez des fichiers isolés.</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>The product's metadata have no date, without which there is no reflectance. Download the product again.</source>
            <translation>Les métadonnées du produit n'ont pas de date, sans laquelle il n'y a pas de réflectance. Téléchargez à nouveau le produit.</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>The product's metadata have no quantification value; they are damaged, download it again.</source>
            <translation>Les métadonnées du produit n'ont pas de valeur de quantification ; elles sont endommagées, téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/detect.py" />
            <source>The provenance file describes no cloud map that can be repeated ({0}). Choose the provenance file of a map made with `terraclara clouds`.</source>
            <translation>Le fichier de provenance ne décrit aucune carte de nuages qui puisse être répétée ({0}). Choisissez le fichier de provenance d'une carte faite avec `terraclara clouds`.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/provenance.py" />
            <source>The provenance file describes no run that can be repeated ({0}). Choose the provenance file of a map.</source>
            <translation>Le fichier de provenance ne décrit aucune exécution qui puisse être répétée ({0}). Choisissez le fichier de provenance d'une carte.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/state.py" />
            <source>The provenance file does not say which maps were checked; make a new one with `terraclara retrieve all`.</source>
            <translation>Le fichier de provenance ne dit pas quelles cartes ont été vérifiées ; faites-en une nouvelle avec `terraclara retrieve all`.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/provenance.py" />
            <source>The provenance file {0} cannot be read: {1}. Copy it again, or make the map again.</source>
            <translation>Le fichier de provenance {0} ne peut pas être lu : {1}. Copiez-le à nouveau, ou refaites la carte.</translation>
        </message>
        <message>
            <location filename="../../plugin/layout.py" />
            <source>The provenance of the map, {}, cannot be read; make the map again.</source>
            <translation>La provenance de la carte, {}, ne peut pas être lue ; refaites la carte.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>The range at a leaf area index of 10: dense canopies vary less</source>
            <translation>La plage à un indice de surface foliaire de 10 : les couverts denses varient moins</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/train.py" />
            <source>The range {0} to {1} holds nothing; give the lower number first.</source>
            <translation>La plage {0} à {1} ne contient rien ; donnez d'abord le plus petit nombre.</translation>
        </message>
        <message>
            <location filename="../../core/gp/multitask.py" />
            <source>The rank must be at least 1; {0} is not.</source>
            <translation>Le rang doit être au moins 1 ; {0} ne l'est pas.</translation>
        </message>
        <message>
            <location filename="../../core/explain/targets.py" />
            <source>The region has the shape {0}, the output {1}; make them alike.</source>
            <translation>La région a la forme {0}, la sortie {1} ; rendez-les égales.</translation>
        </message>
        <message>
            <location filename="../../core/explain/tiles.py" />
            <source>The region is {0} pixels long, and this network is asked about {1} at most; draw a smaller one, or explain the whole map.</source>
            <translation>La région fait {0} pixels de long, et ce réseau est interrogé sur {1} au plus ; dessinez-en une plus petite, ou expliquez toute la carte.</translation>
        </message>
        <message>
            <location filename="../../core/explain/targets.py" />
            <source>The region to explain holds no pixel; draw it over the tile.</source>
            <translation>La région à expliquer ne contient aucun pixel ; dessinez-la sur la tuile.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>The relative azimuth is the difference of the bands sun_azimuth and view_azimuth.</source>
            <translation>L'azimut relatif est la différence des bandes sun_azimuth et view_azimuth.</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>The report cannot be written beside {0}: {1}. Choose another folder.</source>
            <translation>Le rapport ne peut pas être écrit à côté de {0} : {1}. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>The report cannot be written to {0}: {1}. The map itself is complete.</source>
            <translation>Le rapport ne peut pas être écrit dans {0} : {1}. La carte elle-même est complète.</translation>
        </message>
        <message>
            <location filename="../../core/plots.py" />
            <source>The report needs the Python package matplotlib, which is not usable here ({0}). Install it, or leave the report out.</source>
            <translation>Le rapport demande le paquet Python matplotlib, qui n'est pas utilisable ici ({0}). Installez-le, ou renoncez au rapport.</translation>
        </message>
        <message>
            <location filename="../../core/cli/maps.py" />
            <source>The request {0} cannot be read ({1}); give a JSON file of the run's inputs.</source>
            <translation>La demande {0} ne peut pas être lue ({1}) ; donnez un fichier JSON avec les entrées de l'exécution.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>The run failed; the log, tab TerraClara, says more.</source>
            <translation>L'exécution a échoué ; le journal, onglet TerraClara, en dit plus.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>The same accuracy is expected of all classes, so that points where most errors are expected go as the areas do; say what is expected of each class.</source>
            <translation>La même exactitude est attendue de toutes les classes, si bien que les points là où l'on attend le plus d'erreurs suivent les superficies ; dites ce qui est attendu de chaque classe.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The same as a share of the reflectance, such as an error of calibration or of slope.</source>
            <translation>La même chose en part de la réflectance, comme une erreur de calibration ou de pente.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The same by area, the minimum mapping unit; 10000 m² are one hectare. Give this or the number of pixels.</source>
            <translation>La même chose par surface, l'unité minimale de cartographie ; 10000 m² font un hectare. Donnez ceci ou le nombre de pixels.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>The same for all</source>
            <translation>Autant pour toutes</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>The same names of classes as in the training areas.</source>
            <translation>Les mêmes noms de classes que dans les zones d'entraînement.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The same of the second date.</source>
            <translation>La même chose de la seconde date.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>The same without pixels within {:g} pixels of a boundary of the reference, which are {:.1%} of all: where people draw lines differently as well.</source>
            <translation>La même chose sans les pixels à {:g} pixels au plus d'une limite de la référence, soit {:.1%} du total : là, des personnes aussi tracent les lignes autrement.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/first_steps.py" />
            <source>The sample scene cannot be read from {}; install the plugin again.</source>
            <translation>La scène d'exemple ne peut pas être lue dans {} ; installez de nouveau l'extension.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>The samples do not say how they were drawn (there is no field `stratum`): the figures hold only if they lie at random within each class of the map.</source>
            <translation>Les échantillons ne disent pas comment ils ont été tirés (il n'y a pas de champ `stratum`) : les chiffres ne valent que s'ils sont au hasard dans chaque classe de la carte.</translation>
        </message>
        <message>
            <location filename="../../core/gp/exact.py" />
            <source>The samples hold values that are not finite; remove them before the fit.</source>
            <translation>Les échantillons contiennent des valeurs non finies ; ôtez-les avant l'ajustement.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>The samples lie on fewer than three sites, so that nothing can judge the model. Add samples of other sites; leave the field of sites out of the file where each sample stands for itself.</source>
            <translation>Les échantillons sont sur moins de trois sites, rien ne peut donc juger le modèle. Ajoutez des échantillons d'autres sites ; retirez du fichier le champ des sites si chaque échantillon vaut pour lui-même.</translation>
        </message>
        <message>
            <location filename="../../core/bands.py" />
            <source>The scene</source>
            <translation>La scène</translation>
        </message>
        <message>
            <location filename="../../core/clouds/choose.py" />
            <location filename="../../core/retrieval/variables.py" />
            <source>The scene has its {0} bands ({1}).</source>
            <translation>La scène a ses {0} bandes ({1}).</translation>
        </message>
        <message>
            <location filename="../../core/mapping/beforehand.py" />
            <source>The scene has no CRS, so square meters mean nothing on it; georeference it, or give the smallest patch in pixels.</source>
            <translation>La scène n'a pas de SCR, les mètres carrés n'y ont donc pas de sens ; géoréférencez-la, ou donnez la plus petite tache en pixels.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <location filename="../../core/retrieval/samples.py" />
            <source>The scene has no band {0}; it has {1}.</source>
            <translation>La scène n'a pas de bande {0} ; elle a {1}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/place.py" />
            <source>The scene holds no data here; choose another place.</source>
            <translation>La scène n'a pas de données ici ; choisissez un autre lieu.</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>The scene is closed; open it again.</source>
            <translation>La scène est fermée ; ouvrez-la de nouveau.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/images.py" />
            <source>The scene is smaller than the model's tile of {0} pixels and was padded.</source>
            <translation>La scène est plus petite que la tuile du modèle de {0} pixels et a été complétée.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/detect.py" />
            <source>The scene lies nowhere on Earth, so meters mean nothing on it; georeference it, or leave the smallest area, the holes and the margin out.</source>
            <translation>La scène n'est nulle part sur la Terre, les mètres n'y ont donc pas de sens ; géoréférencez-la, ou omettez la plus petite surface, les trous et la marge.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <source>The scene's numbers are no reflectance: the model takes them as they are, and only scenes of the same kind.</source>
            <translation>Les nombres de la scène ne sont pas des réflectances : le modèle les prend tels quels, et seulement des scènes de même sorte.</translation>
        </message>
        <message>
            <location filename="../../core/explain/series.py" />
            <source>The scenes are not in the order of time ({0}); give the earliest first.</source>
            <translation>Les scènes ne sont pas dans l'ordre du temps ({0}) ; donnez d'abord la plus ancienne.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/composite.py" />
            <source>The scenes have no band in common, so that there is nothing to put together. Choose scenes with bands of the same names.</source>
            <translation>Les scènes n'ont aucune bande en commun, il n'y a donc rien à assembler. Choisissez des scènes dont les bandes portent les mêmes noms.</translation>
        </message>
        <message>
            <location filename="../../core/explain/leaf_boxes.py" />
            <source>The scores are explained, before {0}.</source>
            <translation>Les scores sont expliqués, avant {0}.</translation>
        </message>
        <message>
            <location filename="../../core/gp/earth_engine.py" />
            <source>The script holds neither a noise variance nor the inverse factor that it follows from. Add one of them to the script.</source>
            <translation>Le script ne contient ni une variance du bruit ni le facteur inverse dont elle découle. Ajoutez l'une des deux au script.</translation>
        </message>
        <message>
            <location filename="../../core/gp/earth_engine.py" />
            <source>The script's inverse factor leaves no noise variance above 0; export it again.</source>
            <translation>Le facteur inverse du script ne laisse pas de variance du bruit au-dessus de 0 ; exportez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>The sets hold the true class of {0} of each class's pixels, as far as the scene is like the places that the model was trained on.</source>
            <translation>Les ensembles contiennent la vraie classe de {0} des pixels de chaque classe, autant que la scène ressemble aux lieux dont le modèle a appris.</translation>
        </message>
        <message>
            <location filename="../../core/gp/domain.py" />
            <source>The share of false alarms must lie between 0 and 1; {0} does not.</source>
            <translation>La part de fausses alarmes doit être entre 0 et 1 ; {0} ne l'est pas.</translation>
        </message>
        <message>
            <location filename="../../core/explain/exact.py" />
            <source>The shares are the exact Shapley values of the variance, scaled to add up to the change of the standard deviation.</source>
            <translation>Les parts sont les valeurs de Shapley exactes de la variance, mises à l'échelle pour que leur somme soit le changement de l'écart-type.</translation>
        </message>
        <message>
            <location filename="../../plugin/layout.py" />
            <source>The sheet cannot be written to {}; choose a folder that you may write to.</source>
            <translation>La planche ne peut pas être écrite dans {} ; choisissez un dossier où vous pouvez écrire.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/simulate.py" />
            <source>The simulation was cancelled; nothing was written.</source>
            <translation>La simulation a été annulée ; rien n'a été écrit.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The smaller, the more points. 0.02 tells the accuracy to about ±4 percentage points.</source>
            <translation>Plus elle est petite, plus il y a de points. 0.02 donne l'exactitude à environ ±4 points de pourcentage.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/beforehand.py" />
            <source>The smallest patch is given in pixels and as an area; give one of them.</source>
            <translation>La plus petite tache est donnée en pixels et en surface ; donnez l'une des deux.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>The spectra are taken as numbers of their own kind: a scene's numbers are taken as they are.</source>
            <translation>Les spectres sont pris comme des nombres d'une autre nature : les nombres d'une scène sont pris tels quels.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>The spectra are taken for reflectance from 0 to 1: a scene's numbers are made reflectance first.</source>
            <translation>Les spectres sont pris pour de la réflectance de 0 à 1 : les nombres d'une scène sont d'abord convertis en réflectance.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>The spectrum does not fit these values: it is further off than that of {} of the simulations.</source>
            <translation>Le spectre ne s'accorde pas avec ces valeurs : il est plus loin que celui de {} des simulations.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The spectrum does not fit what was retrieved</source>
            <translation>Le spectre ne s'accorde pas à ce qui a été estimé</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>The spectrum fits these values: {} of the simulations are further off.</source>
            <translation>Le spectre s'accorde avec ces valeurs : {} des simulations sont plus loin.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The standard deviation is total: what the spectrum leaves open and what the model has not seen.</source>
            <translation>L'écart-type est total : ce que le spectre laisse ouvert et ce que le modèle n'a pas vu.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>The standard deviation is {} on average. It holds all the model knows of: its own lack of data and the noise of the measurement. About 9 of 10 true values should lie within 1.64 standard deviations, here {}.</source>
            <translation>L'écart-type est de {} en moyenne. Il contient tout ce que le modèle sait : son propre manque de données et le bruit de la mesure. Environ 9 valeurs vraies sur 10 devraient être à moins de 1.64 écart-type, ici {}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>The standard deviation of plot {0} is {1}; it cannot be below 0.</source>
            <translation>L'écart-type de la placette {0} est {1} ; il ne peut pas être au-dessous de 0.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>The standard error of {0} is out of reach: {1} points, all there can be, give {2}.</source>
            <translation>L'erreur type de {0} est hors d'atteinte : {1} points, tous ceux qu'il peut y avoir, donnent {2}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/tree_wrapping.py" />
            <source>The sum of the trees is explained, before it is cut to its range.</source>
            <translation>La somme des arbres est expliquée, avant d'être coupée à son intervalle.</translation>
        </message>
        <message>
            <location filename="../../core/explain/tree_wrapping.py" />
            <source>The sum of the trees is explained, before what the file makes of it.</source>
            <translation>La somme des arbres est expliquée, avant ce que le fichier en fait.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>The summary cannot be written to {0} ({1}); choose another folder.</source>
            <translation>Le résumé ne peut pas être écrit dans {0} ({1}) ; choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../core/explain/compare.py" />
            <source>The table cannot be written to {0} ({1}); choose another folder.</source>
            <translation>Le tableau ne peut pas être écrit dans {0} ({1}) ; choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/table.py" />
            <source>The table has no band {0}; it has {1}.</source>
            <translation>La table n'a pas de bande {0} ; elle a {1}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>The table has no variable {0}; it has {1}.</source>
            <translation>La table n'a pas de variable {0} ; elle a {1}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>The table holds {0} simulations; give a few hundred or more.</source>
            <translation>La table contient {0} simulations ; donnez-en quelques centaines ou plus.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The table: .npz, which can be trained from, or .csv.</source>
            <translation>La table : .npz, dont on peut entraîner, ou .csv.</translation>
        </message>
        <message>
            <location filename="../../core/gp/compile.py" />
            <source>The tolerance must lie between 0 and 1; {0} does not.</source>
            <translation>La tolérance doit être entre 0 et 1 ; {0} ne l'est pas.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The training areas are left out in so many turns to judge the model.</source>
            <translation>Les zones d'entraînement sont écartées en autant de tours pour juger le modèle.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/emulator.py" />
            <source>The training of the emulator was cancelled.</source>
            <translation>L'entraînement de l'émulateur a été annulé.</translation>
        </message>
        <message>
            <location filename="../../core/explain/leaf_boxes.py" />
            <source>The trees give one score for two classes, and two base values, which ONNX leaves open. Choose sampled Shapley values.</source>
            <translation>Les arbres donnent un score pour deux classes, et deux valeurs de base, ce qu'ONNX laisse ouvert. Choisissez des valeurs de Shapley échantillonnées.</translation>
        </message>
        <message>
            <location filename="../../core/explain/tree_shapley.py" />
            <source>The trees give the channels 0 to {0}, not {1}; choose one.</source>
            <translation>Les arbres donnent les canaux 0 à {0}, pas {1} ; choisissez-en un.</translation>
        </message>
        <message>
            <location filename="../../core/explain/leaf_boxes.py" />
            <source>The trees take finite rows of at least {0} features; an array of the shape {1} does not fit or has gaps. Leave out pixels without data.</source>
            <translation>Les arbres prennent des lignes finies d'au moins {0} attributs ; un tableau de forme {1} ne convient pas ou a des trous. Omettez les pixels sans données.</translation>
        </message>
        <message>
            <location filename="../../core/explain/exact.py" />
            <source>The trees take what is made of several bands, such as indices. {0}</source>
            <translation>Les arbres prennent ce qui est fait de plusieurs bandes, comme des indices. {0}</translation>
        </message>
        <message>
            <location filename="../../core/explain/leaf_boxes.py" />
            <source>The trees use {0}, which is not read here. Choose sampled Shapley values.</source>
            <translation>Les arbres utilisent {0}, qui n'est pas lu ici. Choisissez des valeurs de Shapley échantillonnées.</translation>
        </message>
        <message>
            <location filename="../../core/diagnostics.py" />
            <source>The trial was stopped.</source>
            <translation>L'essai a été arrêté.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>The uncertainty of the class is {:.2f} on average, where 0 is sure and 1 is every class alike; {:.1%} of the pixels lie above 0.5. Look there before you use the map.</source>
            <translation>L'incertitude de la classe est de {:.2f} en moyenne, où 0 est sûr et 1 veut dire que toutes les classes se valent ; {:.1%} des pixels dépassent 0.5. Regardez-y avant d'utiliser la carte.</translation>
        </message>
        <message>
            <location filename="../../core/gp/ranges.py" />
            <source>The valid range {0} to {1} with tolerance {2} cannot be used. Give the lower number first, and a tolerance of 0 or more.</source>
            <translation>La plage valide de {0} à {1} avec tolérance {2} ne peut pas être utilisée. Donnez d'abord le plus petit nombre, et une tolérance de 0 ou plus.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>The value {0} of the reference is named twice; name each once.</source>
            <translation>La valeur {0} de la référence est nommée deux fois ; nommez chacune une fois.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>The values add up to the answer, but for {0} of it.</source>
            <translation>Les valeurs s'additionnent à la réponse, à {0} près.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>The values add up to the answer.</source>
            <translation>La somme des valeurs fait la réponse.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>The values are of whole bands, which have no place in the image</source>
            <translation>Les valeurs sont de bandes entières, qui n'ont pas de position dans l'image</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>The values are zero everywhere: small changes of the input do not change the answer here.</source>
            <translation>Les valeurs sont nulles partout : ici, de petits changements de l’entrée ne changent pas la réponse.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>The values cannot be made again on an input with noise.</source>
            <translation>Les valeurs ne peuvent pas être refaites sur une entrée bruitée.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>The values do not add up to the answer; the error is {0} of it.</source>
            <translation>Les valeurs ne s'additionnent pas à la réponse ; l'erreur en est {0}.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The variables do not go together</source>
            <translation>Les variables ne vont pas ensemble</translation>
        </message>
        <message>
            <location filename="../../core/model/save.py" />
            <source>The weights of {0} lie in a file beside it, which a new file would not find. Save the model as one file first.</source>
            <translation>Les poids de {0} sont dans un fichier à côté, qu'un nouveau fichier ne trouverait pas. Enregistrez d'abord le modèle en un seul fichier.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>The whole scene</source>
            <translation>Toute la scène</translation>
        </message>
        <message>
            <location filename="../../core/raster/scratch.py" />
            <location filename="../../core/raster/unpacked.py" />
            <source>The working file {0} cannot be used ({1}). Free space there and run again.</source>
            <translation>Le fichier de travail {0} ne peut pas être utilisé ({1}). Libérez de la place et relancez.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/train.py" />
            <source>The written network differs from its classifier by {0} in probability; nothing was kept. Choose another classifier.</source>
            <translation>Le réseau écrit diffère de son classifieur de {0} en probabilité ; rien n'a été conservé. Choisissez un autre classifieur.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>The written network differs from the corrected model by {0}; nothing was kept.</source>
            <translation>Le réseau écrit diffère du modèle corrigé de {0} ; rien n'a été conservé.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/train.py" />
            <source>The written network differs from what was learned by {0}; nothing was kept.</source>
            <translation>Le réseau écrit diffère de ce qui a été appris de {0} ; rien n'a été conservé.</translation>
        </message>
        <message>
            <location filename="../../core/raster/scene.py" />
            <source>The {0} {1} is far beyond any image's; give the one of the file.</source>
            <translation>{0} = {1} est bien au-delà de ce qu'a une image ; donnez la valeur du fichier.</translation>
        </message>
        <message>
            <location filename="../../core/raster/scene.py" />
            <source>The {0} {1} is no number to calculate with; give a finite one.</source>
            <translation>{0} {1} n'est pas un nombre avec lequel calculer ; donnez-en un fini.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Their edge (nm)</source>
            <translation>Leur bord (nm)</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>There are fewer than three bands or places that could be ranked.</source>
            <translation>Il y a moins de trois bandes ou lieux qui puissent être ordonnés.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>There are fewer than three bands, which come in one order by chance.</source>
            <translation>Il y a moins de trois bandes, qui viennent par hasard dans un même ordre.</translation>
        </message>
        <message>
            <location filename="../../core/gp/classification.py" />
            <source>There are no features {0}; choose one of {1}.</source>
            <translation>Il n'y a pas d'attributs {0} ; choisissez l'un de {1}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>There are too few weights to shuffle, or too few numbers to rank.</source>
            <translation>Il y a trop peu de poids à mélanger, ou trop peu de nombres à ordonner.</translation>
        </message>
        <message>
            <location filename="../../core/explain/series.py" />
            <source>There are {0} scenes of {1}; give the number of the date, from 1 to {2}.</source>
            <translation>Il y a {0} scènes du {1} ; donnez le numéro de la date, de 1 à {2}.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/cluster.py" />
            <source>There is another model under {0}. Bring the computers of the cluster to one version.</source>
            <translation>Il y a un autre modèle sous {0}. Amenez les ordinateurs de la grappe à une même version.</translation>
        </message>
        <message>
            <location filename="../../core/explain/modes/lrp.py" />
            <source>There is no LRP rule {0}; choose composite, {1}.</source>
            <translation>Il n'y a pas de règle LRP {0} ; choisissez composite, {1}.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/kinds.py" />
            <source>There is no classifier {0}; choose one of {1}.</source>
            <translation>Il n'y a pas de classifieur {0} ; choisissez l'un de {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>There is no classifier {}; choose some of {}.</source>
            <translation>Il n'y a pas de classifieur {} ; choisissez parmi {}.</translation>
        </message>
        <message>
            <location filename="../../core/cli/batch.py" />
            <source>There is no composite: {0}</source>
            <translation>Il n'y a pas de composite : {0}</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>There is no data here; choose another place.</source>
            <translation>Il n'y a pas de données ici ; choisissez un autre lieu.</translation>
        </message>
        <message>
            <location filename="../../core/explain/series.py" />
            <source>There is no date {0} among {1}; give its number, from 1 to {2}, or its day as 2021-06-10.</source>
            <translation>Il n'y a pas de date {0} parmi {1} ; donnez son numéro, de 1 à {2}, ou son jour comme 2021-06-10.</translation>
        </message>
        <message>
            <location filename="../../core/model/device.py" />
            <source>There is no device {0}; choose auto, {1}.</source>
            <translation>Il n'y a pas de périphérique {0} ; choisissez auto, {1}.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>There is no file {0}; check its name.</source>
            <translation>Il n'y a pas de fichier {0} ; vérifiez son nom.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/moved.py" />
            <source>There is no folder {0}. Give the one that holds the inputs of the map.</source>
            <translation>Le dossier {0} n'existe pas. Indiquez celui qui contient les entrées de la carte.</translation>
        </message>
        <message>
            <location filename="../../core/gp/compile.py" />
            <source>There is no form {0}; choose one of {1}.</source>
            <translation>Il n'y a pas de forme {0} ; choisissez l'une de {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>There is no image to read yet. Load one of Sentinel-2 or Landsat, and it appears here.</source>
            <translation>Il n'y a pas encore d'image à lire. Chargez-en une de Sentinel-2 ou de Landsat, et elle apparaîtra ici.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/indices.py" />
            <source>There is no index {0}; choose from {1}.</source>
            <translation>Il n'y a pas d'indice {0} ; choisissez parmi {1}.</translation>
        </message>
        <message>
            <location filename="../../core/gp/kernels.py" />
            <source>There is no kernel {0}; choose one of {1}.</source>
            <translation>Il n'y a pas de noyau {0} ; choisissez l'un de {1}.</translation>
        </message>
        <message>
            <location filename="../../core/install/target.py" />
            <source>There is no list of packages for Python {0}; choose one of {1}.</source>
            <translation>Il n'y a pas de liste de paquets pour Python {0} ; choisissez l'un de {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/explain.py" />
            <source>There is no map to explain yet. Make one with “Biophysical retrieval”, “Cloud detection” or “Land cover”, and it appears here.</source>
            <translation>Il n'y a pas encore de carte à expliquer. Faites-en une avec « Estimation biophysique », « Détection des nuages » ou « Occupation du sol », et elle apparaîtra ici.</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>There is no method {0} for maps; choose {1}.</source>
            <translation>Il n'y a pas de méthode {0} pour des cartes ; choisissez {1}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/place.py" />
            <source>There is no method {0} for places; choose {1}.</source>
            <translation>Il n'y a pas de méthode {0} pour des lieux ; choisissez {1}.</translation>
        </message>
        <message>
            <location filename="../../core/model/graph.py" />
            <source>There is no model file {0}. Check the path.</source>
            <translation>Il n'y a pas de fichier de modèle {0}. Vérifiez le chemin.</translation>
        </message>
        <message>
            <location filename="../../core/model/catalog.py" />
            <source>There is no model {0}. Give an .onnx file or one of the catalog: {1}.</source>
            <translation>Il n'y a pas de modèle {0}. Donnez un fichier .onnx ou un modèle du catalogue : {1}.</translation>
        </message>
        <message>
            <location filename="../../core/model/catalog.py" />
            <source>There is no model {0}; the nearest in the catalog is {1}. Give that one, another id, or an .onnx file.</source>
            <translation>Le modèle {0} n'existe pas ; le plus proche du catalogue est {1}. Indiquez celui-là, un autre identifiant ou un fichier .onnx.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/choice.py" />
            <source>There is no model “{}”; choose an .onnx file or one of {}.</source>
            <translation>Il n'y a pas de modèle « {} » ; choisissez un fichier .onnx ou l'un de {}.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/install.py" />
            <source>There is no optional model {0}. Choose one of {1}.</source>
            <translation>Il n'y a pas de modèle optionnel {0}. Choisissez l'un de {1}.</translation>
        </message>
        <message>
            <location filename="../../core/install/target.py" />
            <source>There is no platform {0}; choose one of {1}.</source>
            <translation>Il n'y a pas de plateforme {0} ; choisissez l'une de {1}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/gp_shapley_graph.py" />
            <location filename="../../core/gp/compile.py" />
            <source>There is no precision {0}; choose auto or one of {1}.</source>
            <translation>Il n'y a pas de précision {0} ; choisissez auto ou l'une de {1}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/regressors.py" />
            <source>There is no regressor {0}; choose from {1}.</source>
            <translation>Il n'y a pas de régresseur {0} ; choisissez parmi {1}.</translation>
        </message>
        <message>
            <location filename="../../core/install/packages.py" />
            <source>There is no room: {0} MB are needed in {1} and {2} MB are free. Free space and try again.</source>
            <translation>Il n'y a pas de place : il faut {0} Mo dans {1} et {2} Mo sont libres. Libérez de l'espace et réessayez.</translation>
        </message>
        <message>
            <location filename="../../core/raster/find.py" />
            <source>There is no scene in {0}: no SAFE folder, no Landsat folder with its MTL file, no archive of one, no GeoTIFF and no STAC item. Choose another folder.</source>
            <translation>Il n'y a pas de scène dans {0} : ni dossier SAFE, ni dossier Landsat avec son fichier MTL, ni archive de l'un d'eux, ni GeoTIFF, ni élément STAC. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>There is no sensor {0}; choose one of {1}, or give centers and widths or a table of spectral responses.</source>
            <translation>Il n'y a pas de capteur {0} ; choisissez l'un de {1}, ou donnez des centres et largeurs ou une table de réponses spectrales.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>There is no shape of response {0}; choose {1}.</source>
            <translation>Il n'y a pas de forme de réponse {0} ; choisissez {1}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>There is no spread {0}; choose {1}.</source>
            <translation>Il n'y a pas de dispersion {0} ; choisissez {1}.</translation>
        </message>
        <message>
            <location filename="../../core/gp/multitask.py" />
            <source>There is no task {0}; there are tasks 0 to {1}.</source>
            <translation>Il n'y a pas de tâche {0} ; il y a des tâches 0 à {1}.</translation>
        </message>
        <message>
            <location filename="../../core/raster/vector.py" />
            <source>There is no vector file {0}. Check the path, or choose it again.</source>
            <translation>Le fichier vecteur {0} n'existe pas. Vérifiez le chemin, ou choisissez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>There is no way to learn called {}; choose some of {}.</source>
            <translation>Aucune façon d'apprendre ne s'appelle {} ; choisissez parmi {}.</translation>
        </message>
        <message>
            <location filename="../../core/install/download.py" />
            <source>There is no {0} in {1}. {2}</source>
            <translation>{0} n'est pas dans {1}. {2}</translation>
        </message>
        <message>
            <location filename="../../core/explain/counterfactual.py" />
            <source>There is nothing to flip: give an interval to leave, or the class and those it may become.</source>
            <translation>Il n'y a rien à renverser : donnez un intervalle à quitter, ou la classe et celles qu'elle peut devenir.</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>They are meant for the true value. A measured one has its own error beside it, and lies outside more often.</source>
            <translation>Ils sont faits pour la valeur vraie. Une valeur mesurée a en plus sa propre erreur et en sort plus souvent.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Thin cloud is an optical thickness of about 0.3 to 4: the ground shines through.</source>
            <translation>Un nuage fin a une épaisseur optique de 0.3 à 4 environ : le sol transparaît.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>This cannot be told: any network's map would lie around this region or follow this image</source>
            <translation>Cela ne peut pas être dit : la carte de tout réseau entourerait cette région ou suivrait cette image</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>This cannot be told: for {0} no band changes the answer, since others say the same.</source>
            <translation>On ne peut pas le dire : pour {0}, aucune bande ne change la réponse, car d’autres disent la même chose.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/said_beside.py" />
            <source>This cannot be used; choose another.</source>
            <translation>Inutilisable ; choisissez autre chose.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/said_beside.py" />
            <source>This is needed.</source>
            <translation>C'est nécessaire.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>This model gives no flags: it does not say where its input is unlike what it was trained on.</source>
            <translation>Ce modèle ne donne pas d'indicateurs : il ne dit pas où son entrée diffère de ce sur quoi il a été entraîné.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>This model gives no standard deviation.</source>
            <translation>Ce modèle ne donne pas d'écart-type.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>This model gives no standard deviation: nothing in the map says how far it may be off.</source>
            <translation>Ce modèle ne donne pas d'écart-type : rien dans la carte ne dit de combien elle peut se tromper.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/blocks.py" />
            <source>This model needs about {0} MB more than the memory setting allows. Give it more memory.</source>
            <translation>Ce modèle demande environ {0} Mo de plus que ne le permet le réglage de la mémoire. Donnez-lui plus de mémoire.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>This point cannot be brought into the image's coordinates; click nearer to it.</source>
            <translation>Ce point ne peut pas être amené dans les coordonnées de l'image ; cliquez plus près d'elle.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/explain.py" />
            <source>This point cannot be brought into the map's coordinates; click nearer to it.</source>
            <translation>Ce point ne peut pas être amené dans les coordonnées de la carte ; cliquez plus près d'elle.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Threads (0: all cores)</source>
            <translation>Fils (0 : tous les cœurs)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/cost.py" />
            <source>Time, memory and size of the run stand here once it can begin.</source>
            <translation>Le temps, la mémoire et la taille de l'exécution s'affichent ici dès que celle-ci peut commencer.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>To be labelled</source>
            <translation>À étiqueter</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>To hold 90 % of plots like these, intervals must reach {:.2f} standard deviations to each side; the normal law's 1.64. {} writes a model with intervals that do.</source>
            <translation>Pour contenir 90 % de placettes comme celles-ci, les intervalles doivent aller à {:.2f} écarts-types de chaque côté ; ceux de la loi normale, à 1.64. {} écrit un modèle dont les intervalles le font.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Too high, kept as it is</source>
            <translation>Trop haut, laissé tel quel</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Too low, kept as it is</source>
            <translation>Trop bas, laissé tel quel</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Train a retrieval model</source>
            <translation>Entraîner un modèle d'estimation</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Train a retrieval model…</source>
            <translation>Entraîner un modèle d'estimation…</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>Train and map land cover</source>
            <translation>Entraîner et cartographier l'occupation du sol</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Trained on simulations: real changes of the ground, such as fresh snow, look like clouds on the first date that shows them.</source>
            <translation>Entraîné sur des simulations : de vrais changements du sol, comme la neige fraîche, ressemblent à des nuages à la première date qui les montre.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Trained on simulations: thin haze, cloud over snow and shadow over water are the least certain.</source>
            <translation>Entraîné sur des simulations : la brume légère, les nuages sur neige et les ombres sur l'eau sont le moins sûrs.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/classifiers.py" />
            <source>Training a classifier</source>
            <translation>Entraîner un classifieur</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/regressors.py" />
            <source>Training a random forest or a network</source>
            <translation>Entraîner une forêt aléatoire ou un réseau</translation>
        </message>
        <message>
            <location filename="../../core/cli/simulate.py" />
            <source>Training an emulator of {0}</source>
            <translation>Entraînement d'un émulateur de {0}</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Training areas</source>
            <translation>Zones d'entraînement</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Training areas: polygons or points</source>
            <translation>Zones d'entraînement : polygones ou points</translation>
        </message>
        <message>
            <location filename="../../core/install/wheels.py" />
            <source>Training more kinds of models</source>
            <translation>Entraîner d'autres types de modèles</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Training pixels</source>
            <translation>Pixels d'entraînement</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Training pixels of each class, at most</source>
            <translation>Pixels d'entraînement par classe, au plus</translation>
        </message>
        <message>
            <location filename="../../plugin/bridge.py" />
            <source>Training “{}” needs the Python package scikit-learn, which this QGIS does not have. Get it from the Raster menu, TerraClara, “Packages”, or choose a Gaussian process, which needs none.</source>
            <translation>Entraîner « {} » demande le paquet Python scikit-learn, que ce QGIS n'a pas. Obtenez-le par le menu Raster, TerraClara, « Paquets », ou choisissez un processus gaussien, qui n'en demande aucun.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Training…</source>
            <translation>Entraînement…</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>Trust in the model as it is (0 to 1)</source>
            <translation>Confiance dans le modèle tel quel (0 à 1)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>Trust in the model as it is: {} of 1. The new one: {}.</source>
            <translation>Confiance dans le modèle tel quel : {} sur 1. Le nouveau : {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Trust in the simulations (0 to 1)</source>
            <translation>Confiance dans les simulations (0 à 1)</translation>
        </message>
        <message>
            <location filename="../../core/cli/diagnostics.py" />
            <source>Trying each device...</source>
            <translation>Essai de chaque périphérique...</translation>
        </message>
        <message>
            <location filename="../../core/install/packages.py" />
            <source>Trying what was installed</source>
            <translation>Essai de ce qui a été installé</translation>
        </message>
        <message>
            <location filename="../../core/mapping/dates.py" />
            <source>Two bands are {0} of {1}; give each date once.</source>
            <translation>Deux bandes sont {0} de {1} ; donnez chaque date une fois.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>Two maps of classes are needed; choose both.</source>
            <translation>Il faut deux cartes de classes ; choisissez les deux.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <source>U-Net, EfficientNet-B4 encoder</source>
            <translation>U-Net, encodeur EfficientNet-B4</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>Un&amp;decided above</source>
            <translation>In&amp;décis au-dessus de</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <location filename="../../core/model/card.py" />
            <source>Uncertainty (0 sure, 1 any class)</source>
            <translation>Incertitude (0 sûr, 1 n'importe quelle classe)</translation>
        </message>
        <message>
            <location filename="../../core/clouds/outputs.py" />
            <location filename="../../core/clouds/series.py" />
            <source>Uncertainty of the class (0 sure, 1 any)</source>
            <translation>Incertitude de la classe (0 sûr, 1 n'importe laquelle)</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Uncertainty: entropy of clear, cloud and shadow as a share of the most there can be</source>
            <translation>Incertitude : entropie de clair, nuage et ombre en part du maximum possible</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Undecided where the uncertainty exceeds</source>
            <translation>Indécis où l'incertitude dépasse</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Under few leaves the spectrum says little of it, and the standard deviation says so.</source>
            <translation>Sous peu de feuilles le spectre en dit peu, et l'écart-type le dit.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <location filename="../../core/install/packages.py" />
            <source>Unpacking {0}</source>
            <translation>Décompression de {0}</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Up to three other methods, or maps of the same place by other models or dates</source>
            <translation>Jusqu'à trois autres méthodes, ou cartes du même lieu par d'autres modèles ou à d'autres dates</translation>
        </message>
        <message>
            <location filename="../../core/model/intervals.py" />
            <source>Upper bound</source>
            <translation>Borne supérieure</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>User's accuracy</source>
            <translation>Exactitude de l'utilisateur</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>User's accuracy: how much of what the map calls a class is that class. Producer's accuracy: how much of the class the map finds.</source>
            <translation>Exactitude de l'utilisateur : quelle part de ce que la carte appelle une classe est de cette classe. Exactitude du producteur : quelle part de la classe la carte trouve.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Usually maps that the same settings made of the same images stay as they are.</source>
            <translation>D'ordinaire, les cartes que les mêmes réglages ont faites des mêmes images restent telles quelles.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/advanced.py" />
            <source>V&amp;iew zenith angle</source>
            <translation>Angle zénithal de v&amp;isée</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Values above it are moved to it and flagged. Give the lowest as well.</source>
            <translation>Les valeurs au-dessus y sont ramenées et signalées. Donnez aussi la plus petite.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Values below it are moved to it and flagged. Give the highest as well.</source>
            <translation>Les valeurs au-dessous y sont ramenées et signalées. Donnez aussi la plus grande.</translation>
        </message>
        <message>
            <location filename="../../core/raster/values.py" />
            <source>Values of {0} are negative (median {1}), which no reflectance is; check scale and offset.</source>
            <translation>Les valeurs de {0} sont négatives (médiane {1}), ce qu'aucune réflectance n'est ; vérifiez l'échelle et le décalage.</translation>
        </message>
        <message>
            <location filename="../../core/raster/values.py" />
            <source>Values of {0} are no numbers after scale and offset; check both.</source>
            <translation>Les valeurs de {0} ne sont pas des nombres après l'échelle et le décalage ; vérifiez les deux.</translation>
        </message>
        <message>
            <location filename="../../core/raster/values.py" />
            <source>Values of {0} are not reflectance 0..1 (median {1}): they look like</source>
            <translation>Les valeurs de {0} ne sont pas des réflectances 0..1 (médiane {1}) : elles ressemblent à</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <location filename="../../plugin/algorithms/map_change.py" />
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Values that are no class</source>
            <translation>Valeurs qui ne sont pas des classes</translation>
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
            <translation>Variable mesurée</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Variable to learn</source>
            <translation>Variable à apprendre</translation>
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
            <translation>Versions</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Versions, packages, devices and the last errors, to be copied into a report (TerraClara)</source>
            <translation>Versions, paquets, périphériques et dernières erreurs, à copier dans un rapport (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>View zenith (°)</source>
            <translation>Zénith de visée (°)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>View zenith angle (degrees)</source>
            <translation>Angle zénithal de visée (degrés)</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Water of all leaves above a square centimeter of ground.</source>
            <translation>Eau de toutes les feuilles au-dessus d'un centimètre carré de sol.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Ways to learn, to compare</source>
            <translation>Façons d'apprendre, à comparer</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <location filename="../../plugin/algorithms/mapping.py" />
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>Web pages (*.html)</source>
            <translation>Pages web (*.html)</translation>
        </message>
        <message>
            <location filename="../../core/gp/labelled.py" />
            <source>Weights must be positive numbers, one for every sample.</source>
            <translation>Les poids doivent être des nombres positifs, un par échantillon.</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>What TerraClara needs beside QGIS, what of it is there, and one button that gets it (TerraClara)</source>
            <translation>Ce qu'il faut à TerraClara en plus de QGIS, ce qui en est déjà là, et un bouton qui l'obtient (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../core/cli/explain.py" />
            <source>What a place costs is not known beforehand; leave --estimate out, or ask for a map with -o.</source>
            <translation>Ce que coûte un lieu n'est pas connu d'avance ; omettez --estimate, ou demandez une carte avec -o.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>What a report of a problem should say. Copy it into the report: your name is left out of all paths, and nothing is sent anywhere.</source>
            <translation>Ce que doit dire le rapport d'un problème. Copiez-le dans le rapport : votre nom est ôté de tous les chemins, et rien n'est envoyé nulle part.</translation>
        </message>
        <message>
            <location filename="../../core/cli/simulate.py" />
            <source>What an emulator costs is not known beforehand; leave --emulator or --estimate out.</source>
            <translation>Ce que coûte un émulateur n'est pas connu d'avance ; omettez --emulator ou --estimate.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/change.py" />
            <source>What became of what</source>
            <translation>Ce qui est devenu quoi</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>What computes: auto takes a graphics processor where one is usable, else the processor (cpu).</source>
            <translation>Ce qui calcule : auto prend un processeur graphique s'il y en a un d'utilisable, sinon le processeur (cpu).</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>What each band gave to the values of a map, everywhere (TerraClara)</source>
            <translation>Ce que chaque bande a apporté aux valeurs d'une carte, partout (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../core/cli/__init__.py" />
            <source>What follows {0} is empty. Write what belongs there, or look whether a variable that should hold it is set.</source>
            <translation>Ce qui suit {0} est vide. Écrivez ce qui doit y figurer, ou regardez si la variable qui devait le contenir est définie.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>What is a cloud</source>
            <translation>Ce qu'est un nuage</translation>
        </message>
        <message>
            <location filename="../../core/clouds/background.py" />
            <source>What seems clear on this date does not look like the dates before. Take more dates.</source>
            <translation>Ce qui semble clair à cette date ne ressemble pas aux dates précédentes. Prenez plus de dates.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>What the further files are</source>
            <translation>Ce que sont les autres fichiers</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>What the further files are. Dates of one place: the model looks at all of them at once, and maps as many. Scenes: the model learns from each, and maps one at a time; here the first.</source>
            <translation>Ce que sont les autres fichiers. Dates d'un lieu : le modèle les regarde toutes à la fois et en cartographie autant. Scènes : le modèle apprend de chacune et en cartographie une à la fois ; ici la première.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/reuse.py" />
            <source>What the model {0} says of its training areas cannot be read. Give the areas to be sure.</source>
            <translation>Ce que le modèle {0} dit de ses zones d'entraînement ne peut être lu. Indiquez les zones pour en être sûr.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>What the model's numbers are</source>
            <translation>Ce que sont les nombres du modèle</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>What the other dates tell</source>
            <translation>Ce que disent les autres dates</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>What the reference's numbers are</source>
            <translation>Ce que sont les nombres de la référence</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>What the whole series shows</source>
            <translation>Ce que montre toute la série</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>What to explain</source>
            <translation>Que faut-il expliquer</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>What to map</source>
            <translation>Que cartographier</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>What to map. In scripts also ids apart by commas, such as lai,fapar, or all.</source>
            <translation>Que cartographier. Dans les scripts aussi des identifiants séparés par des virgules, comme lai,fapar, ou all.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>What was applied to the scene:</source>
            <translation>Ce qui a été appliqué à la scène :</translation>
        </message>
        <message>
            <location filename="../../core/mapping/make.py" />
            <source>What was computed is kept beside the target; the same run continues from there.</source>
            <translation>Ce qui a été calculé est conservé à côté de la cible ; la même exécution reprend de là.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>What was made</source>
            <translation>Ce qui a été fait</translation>
        </message>
        <message>
            <location filename="../../core/explain/gp_shapley_graph.py" />
            <source>What {0} adds to the estimate</source>
            <translation>Ce que {0} ajoute à l'estimation</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <location filename="../../plugin/docks/form.py" />
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Where bands say the same, one may stand for another.</source>
            <translation>Là où des bandes disent la même chose, l'une peut tenir lieu d'une autre.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Where both serve prefer this model to {0}: red edge and short-wave infrared leave less open; fields narrower than about 60 m need the 10 m bands.</source>
            <translation>Là où les deux conviennent, préférez ce modèle à {0} : le red edge et l'infrarouge à ondes courtes laissent moins ouvert ; les champs de moins de 60 m de large environ demandent les bandes de 10 m.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Where clear ground has become darker it can find shadows: 1 % of one clear September scene after an August one of clouds.</source>
            <translation>Là où un sol dégagé s'est assombri, il peut trouver des ombres : 1 % d'une scène dégagée de septembre après une d'août avec des nuages.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Where dense</source>
            <translation>Si dense</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Where given, the page tells whether the probabilities are honest.</source>
            <translation>Si elle est donnée, la page dit si les probabilités sont honnêtes.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Where map and reference agree</source>
            <translation>Où carte et référence concordent</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Where most errors are expected (Neyman)</source>
            <translation>Où l'on attend le plus d'erreurs (Neyman)</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <location filename="../../plugin/layout.py" />
            <source>Where not to trust it</source>
            <translation>Où ne pas s'y fier</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Where the file does not name its bands: their names in order, such as B02,B03,B04,B08.</source>
            <translation>Si le fichier ne nomme pas ses bandes : leurs noms dans l'ordre, comme B02,B03,B04,B08.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Where the uncertainty is high, and wherever the image is unlike what the model was trained on.</source>
            <translation>Là où l'incertitude est élevée, et partout où l'image diffère de ce sur quoi le modèle a été entraîné.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Where there are fewer dates the first one stands for those that are missing.</source>
            <translation>S'il y a moins de dates, la première tient lieu de celles qui manquent.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Whether the network gives probabilities (none) or scores (softmax, sigmoid); auto looks.</source>
            <translation>Si le réseau donne des probabilités (none) ou des scores (softmax, sigmoid) ; auto regarde.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Which bands made the estimate high here, and low there?</source>
            <translation>Quelles bandes ont rendu l'estimation haute ici, et basse là ?</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Which class became which between two dates (TerraClara)</source>
            <translation>Quelle classe est devenue laquelle entre deux dates (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>Which class is the next likely one changes from pixel to pixel; for a map name both, as against=NAME,OTHER.</source>
            <translation>La deuxième classe la plus probable change d'un pixel à l'autre ; pour une carte, nommez les deux, comme against=NAME,OTHER.</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <location filename="../../core/assessment_report.py" />
            <source>Which class was taken for which</source>
            <translation>Quelle classe a été prise pour quelle autre</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Whose bands the table has, unless responses or centers are given.</source>
            <translation>De quel capteur la table a les bandes, sauf si des réponses ou des centres sont donnés.</translation>
        </message>
        <message>
            <location filename="../../plugin/layout.py" />
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Why: {}</source>
            <translation>Pourquoi : {}</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py" />
            <source>Why: {} - {}</source>
            <translation>Pourquoi : {} - {}</translation>
        </message>
        <message>
            <location filename="../../core/install/target.py" />
            <source>Windows on ARM</source>
            <translation>Windows sur ARM</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>With four bands, blue and red of dense vegetation are interchangeable.</source>
            <translation>Avec quatre bandes, le bleu et le rouge d'une végétation dense sont interchangeables.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>With which model</source>
            <translation>Avec quel modèle</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Without angles typical ones are taken; the error then grows by {0}.</source>
            <translation>Sans angles, des angles typiques sont pris ; l'erreur croît alors de {0}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>Without the places it names the answer changes little more than without others</source>
            <translation>Sans les lieux qu'elle nomme, la réponse change à peine plus que sans d'autres</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>Without the places it names the answer changes more than without others</source>
            <translation>Sans les lieux qu'elle nomme, la réponse change plus que sans d'autres</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>Without the scene's own angles 90 % intervals of the model {0} hold {1} of simulations, with them {2}: give the angles where they are known.</source>
            <translation>Sans les angles de la scène elle-même, les intervalles à 90 % du modèle {0} contiennent {1} des simulations, avec eux {2} : donnez les angles là où ils sont connus.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Write a one-page report</source>
            <translation>Écrire un rapport d'une page</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>Write a one-page report of each</source>
            <translation>Écrire un rapport d'une page de chacune</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>Write clouds and shadows as polygons</source>
            <translation>Écrire les nuages et les ombres en polygones</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>Write the image without clouds and shadows</source>
            <translation>Écrire l'image sans nuages ni ombres</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/regressors.py" />
            <source>Writing a random forest or a network</source>
            <translation>Écrire une forêt aléatoire ou un réseau</translation>
        </message>
        <message>
            <location filename="../../core/model/onnx_package.py" />
            <source>Writing or changing a model</source>
            <translation>Écrire ou modifier un modèle</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Writing the report of {}…</source>
            <translation>Écriture du rapport de {}…</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Writing the report…</source>
            <translation>Écriture du rapport…</translation>
        </message>
        <message>
            <location filename="../../core/landcover/classifiers.py" />
            <source>Writing this classifier as a model</source>
            <translation>Écrire ce classifieur comme modèle</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Wrong among the rest (%)</source>
            <translation>Faux parmi les autres (%)</translation>
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
            <translation>Pourtant aucun nombre des bandes visibles n'est en dessous de {0} : s'il faut soustraire 1000, donnez offset=-0.1.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>[Temporary file]</source>
            <translation>[Fichier temporaire]</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>[Temporary folder]</source>
            <translation>[Dossier temporaire]</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>[those of the S2ToolBox ATBD]</source>
            <translation>[celles de l'ATBD de S2ToolBox]</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>a method without gradients</source>
            <translation>une méthode sans gradients</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>a model</source>
            <translation>un modèle</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>a number above 0</source>
            <translation>un nombre au-dessus de 0</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>a number, added to the mean</source>
            <translation>un nombre, ajouté à la moyenne</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>a satellite without a name</source>
            <translation>un satellite sans nom</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>about as often as they say</source>
            <translation>à peu près aussi souvent qu'ils le disent</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <location filename="../../plugin/algorithms/sample_design.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>accuracy</source>
            <translation>exactitude</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <source>active learning</source>
            <translation>apprentissage actif</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>agree</source>
            <translation>concordent</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <source>agreement</source>
            <translation>concordance</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>all bands</source>
            <translation>toutes les bandes</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/advanced.py" />
            <source>all cores</source>
            <translation>tous les cœurs</translation>
        </message>
        <message>
            <location filename="../../core/explain/modes/lrp.py" />
            <source>alpha {0} and beta {1} lose or make relevance; alpha - beta must be 1.</source>
            <translation>alpha {0} et beta {1} perdent ou créent de la pertinence ; alpha - beta doit être 1.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>amber</source>
            <translation>orange</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>another kind of perturbation</source>
            <translation>une autre sorte de perturbation</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>another model</source>
            <translation>un autre modèle</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>another model's output</source>
            <translation>la sortie d'un autre modèle</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <source>are marked as bad</source>
            <translation>sont marquées comme mauvaises</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>area</source>
            <translation>surface</translation>
        </message>
        <message>
            <location filename="../../core/landcover/modelcard.py" />
            <source>area of applicability (Meyer and Pebesma 2021)</source>
            <translation>domaine d'applicabilité (Meyer et Pebesma 2021)</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>as chosen above</source>
            <translation>comme choisi ci-dessus</translation>
        </message>
        <message>
            <location filename="../../core/landcover/conformal.py" />
            <source>as far as the places of the map are like those of training; with few places only roughly</source>
            <translation>autant que les lieux de la carte ressemblent à ceux d'entraînement ; avec peu de lieux, seulement à peu près</translation>
        </message>
        <message>
            <location filename="../../core/clouds/s2cloudless.py" />
            <source>as published: the ensemble's own probability, not calibrated afterwards</source>
            <translation>comme publié : la probabilité propre de l'ensemble, non calibrée ensuite</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <source>as published: the network's softmax, not calibrated afterwards</source>
            <translation>comme publié : la softmax du réseau, non calibrée ensuite</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>as the model itself decides</source>
            <translation>comme le décide le modèle lui-même</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>as the other dates tell</source>
            <translation>comme le disent les autres dates</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>attribution</source>
            <translation>attribution</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>auto takes deeplift, and for models without slopes, such as trees, occlusion.</source>
            <translation>auto prend deeplift et, pour les modèles sans pentes, comme les arbres, occlusion.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>auto takes the best model for the scene. Or an id from the list, or in scripts the path of an .onnx file.</source>
            <translation>auto prend le meilleur modèle pour la scène. Ou un identifiant de la liste, ou dans les scripts le chemin d'un fichier .onnx.</translation>
        </message>
        <message>
            <location filename="../../core/raster/resample.py" />
            <source>averaged over smaller pixels</source>
            <translation>moyenne des pixels plus petits</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/step.py" />
            <source>axes</source>
            <translation>axes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <source>background</source>
            <translation>fond</translation>
        </message>
        <message>
            <location filename="../../core/explain/faithfulness.py" />
            <source>band means</source>
            <translation>moyennes des bandes</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <location filename="../../core/landcover/inputs.py" />
            <source>bands</source>
            <translation>les bandes</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>bands of its own</source>
            <translation>des bandes à lui</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>baseline {}</source>
            <translation>base de traitement {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>batch</source>
            <translation>lot</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>being tried…</source>
            <translation>essai en cours…</translation>
        </message>
        <message>
            <location filename="../../core/gp/kernels.py" />
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>bias</source>
            <translation>biais</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>bias {:.2g}</source>
            <translation>biais {:.2g}</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>bias {}</source>
            <translation>biais {}</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/step.py" />
            <source>bounds</source>
            <translation>bornes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <source>calibrate</source>
            <translation>calibrer</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_sets.py" />
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>calibration</source>
            <translation>calibration</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>called cloud, is none</source>
            <translation>dit nuage, n'en est pas un</translation>
        </message>
        <message>
            <location filename="../../core/diagnostics.py" />
            <source>cannot be loaded ({0})</source>
            <translation>ne peut pas être chargé ({0})</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>canopy</source>
            <translation>couvert</translation>
        </message>
        <message>
            <location filename="../../core/gp/features.py" />
            <source>centers</source>
            <translation>centres</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>change detection</source>
            <translation>détection de changements</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/pooling.py" />
            <source>changes the number of channels, for which there is no gradient here</source>
            <translation>change le nombre de canaux, pour quoi il n'y a pas de gradient ici</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>chlorophyll</source>
            <translation>chlorophylle</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>chosen</source>
            <translation>choisie</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>cirrus</source>
            <translation>cirrus</translation>
        </message>
        <message>
            <location filename="../../core/landcover/conformal.py" />
            <source>class-conditional least ambiguous sets, cross-validated by place</source>
            <translation>ensembles les moins ambigus conditionnels à la classe, en validation croisée par lieux</translation>
        </message>
        <message>
            <location filename="../../core/landcover/calibrate.py" />
            <source>class-conditional least ambiguous sets, on labels beside the training</source>
            <translation>ensembles les moins ambigus conditionnels à la classe, sur des étiquettes à côté de l'entraînement</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>class=NAME, against=NAME,OTHER, output=NAME such as output=std, or uncertainty. Empty: the class that each pixel got, or the estimate.</source>
            <translation>class=NOM, against=NOM,AUTRE, output=NOM, comme output=std, ou uncertainty. Vide : la classe que chaque pixel a reçue, ou l'estimation.</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>classes</source>
            <translation>classes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>classification</source>
            <translation>classification</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <location filename="../../core/model/card.py" />
            <source>clear</source>
            <translation>clair</translation>
        </message>
        <message>
            <location filename="../../core/picture.py" />
            <source>clipped high</source>
            <translation>abaissé au maximum</translation>
        </message>
        <message>
            <location filename="../../core/picture.py" />
            <source>clipped low</source>
            <translation>relevé au minimum</translation>
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
            <translation>nuage</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>cloud cover</source>
            <translation>couverture nuageuse</translation>
        </message>
        <message>
            <location filename="../../core/model/optional.py" />
            <source>cloud mask on Sentinel-2 Level-1C</source>
            <translation>masque de nuages sur Sentinel-2 niveau 1C</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>cloud missed</source>
            <translation>nuage manqué</translation>
        </message>
        <message>
            <location filename="../../core/model/optional.py" />
            <source>cloud probability on Sentinel-2 Level-1C</source>
            <translation>probabilité de nuage sur Sentinel-2 niveau 1C</translation>
        </message>
        <message>
            <location filename="../../core/clouds/classes.py" />
            <source>cloud shadow</source>
            <translation>ombre de nuage</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>cloud where its probability exceeds {}</source>
            <translation>nuage où sa probabilité dépasse {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>clouds</source>
            <translation>nuages</translation>
        </message>
        <message>
            <location filename="../../core/model/optional.py" />
            <source>clouds and cloud shadows on Sentinel-2 and Landsat 5 to 9, at about 30 m</source>
            <translation>nuages et ombres de nuage sur Sentinel-2 et Landsat 5 à 9, à environ 30 m</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>column {0}, row {1}</source>
            <translation>colonne {0}, ligne {1}</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>completeness</source>
            <translation>complétude</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>composer</source>
            <translation>composeur</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_sets.py" />
            <source>confidence</source>
            <translation>confiance</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>confidence interval</source>
            <translation>intervalle de confiance</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>conformal</source>
            <translation>conforme</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_sets.py" />
            <source>conformal prediction</source>
            <translation>prédiction conforme</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>confusion matrix</source>
            <translation>matrice de confusion</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <source>correct</source>
            <translation>corriger</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>correlated errors</source>
            <translation>erreurs corrélées</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>coverage</source>
            <translation>couverture</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/pooling.py" />
            <source>crops, for which there is no gradient here</source>
            <translation>rogne, pour quoi il n'y a pas de gradient ici</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/movement.py" />
            <source>cuts off and repeats ({0}) at once, for which there is no gradient here</source>
            <translation>coupe et répète ({0}) à la fois, pour quoi il n'y a pas de gradient ici</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>date</source>
            <translation>date</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <source>dates</source>
            <translation>dates</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/apply_model.py" />
            <source>deep learning</source>
            <translation>apprentissage profond</translation>
        </message>
        <message>
            <location filename="../../core/explain/modes/lrp.py" />
            <source>deeplift, integrated_gradients or group_shapley</source>
            <translation>deeplift, integrated_gradients ou group_shapley</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>deforestation</source>
            <translation>déforestation</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>deletion {0}, moved at random {1}, insertion {2}</source>
            <translation>effacement {0}, déplacé au hasard {1}, insertion {2}</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>difference of probabilities</source>
            <translation>différence de probabilités</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>difference of scores</source>
            <translation>différence de scores</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/step.py" />
            <source>divisors</source>
            <translation>diviseurs</translation>
        </message>
        <message>
            <location filename="../../core/explain/leaf_boxes.py" />
            <source>does more with its trees than add them</source>
            <translation>fait plus avec ses arbres que les additionner</translation>
        </message>
        <message>
            <location filename="../../core/clouds/install.py" />
            <source>downloads {0} MB from the Python Package Index</source>
            <translation>télécharge {0} Mo du Python Package Index</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>dropped too far</source>
            <translation>a trop baissé</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>emulator</source>
            <translation>émulateur</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/input_noise.py" />
            <source>error propagation</source>
            <translation>propagation des erreurs</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>estimated, 95 % interval</source>
            <translation>estimée, intervalle à 95 %</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/export_gp.py" />
            <location filename="../../plugin/algorithms/import_gp.py" />
            <source>exchange</source>
            <translation>échange</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <source>excluded</source>
            <translation>exclue</translation>
        </message>
        <message>
            <location filename="../../core/mapping/elsewhere.py" />
            <source>exit code {0}</source>
            <translation>code de sortie {0}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>export</source>
            <translation>exporter</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>failed</source>
            <translation>en échec</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>familiar</source>
            <translation>familiarité</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>few false</source>
            <translation>peu de faux</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>field</source>
            <translation>champ</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>field data</source>
            <translation>données de terrain</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>file</source>
            <translation>fichier</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>file of laws</source>
            <translation>fichier de lois</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py" />
            <source>flags</source>
            <translation>indicateurs</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>for example: clear, cloud, thin cloud, shadow</source>
            <translation>par exemple : clear, cloud, thin cloud, shadow</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>found out</source>
            <translation>à découvrir</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>fourth</source>
            <translation>quatrième</translation>
        </message>
        <message>
            <location filename="../../core/gp/features.py" />
            <source>frequencies</source>
            <translation>fréquences</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/fields.py" />
            <source>from the file</source>
            <translation>du fichier</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/advanced.py" />
            <source>from the file; for example B02,B03,B04,B08</source>
            <translation>du fichier ; par exemple B02,B03,B04,B08</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/fields.py" />
            <source>from the scene, else typical</source>
            <translation>de la scène, sinon typique</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>from-to matrix</source>
            <translation>matrice de transition</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/input_noise.py" />
            <source>gradient</source>
            <translation>gradient</translation>
        </message>
        <message>
            <location filename="../../core/clouds/s2cloudless.py" />
            <source>gradient-boosted trees (LightGBM), 170 trees of 770 leaves</source>
            <translation>arbres à boosting de gradient (LightGBM), 170 arbres de 770 feuilles</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>gray: no data</source>
            <translation>gris : sans données</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>green</source>
            <translation>vert</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>ground truth</source>
            <translation>vérité terrain</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>harvest</source>
            <translation>récolte</translation>
        </message>
        <message>
            <location filename="../../core/explain/recurrence.py" />
            <source>has a clip, for which there is no gradient here</source>
            <translation>a un écrêtage, pour lequel il n'y a pas de gradient ici</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/step.py" />
            <source>has a second output in use, which has no gradient here</source>
            <translation>a une seconde sortie utilisée, qui n'a pas de gradient ici</translation>
        </message>
        <message>
            <location filename="../../core/explain/lower.py" />
            <source>has an output {0}, which has no gradient here</source>
            <translation>a une sortie {0}, qui n'a pas de gradient ici</translation>
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>has no gradient here</source>
            <translation>n'a pas de gradient ici</translation>
        </message>
        <message>
            <location filename="../../core/explain/recurrence.py" />
            <source>has peepholes, coupled gates or a clip, for which there is no gradient here</source>
            <translation>a des peepholes, des portes couplées ou un écrêtage, pour lesquels il n'y a pas de gradient ici</translation>
        </message>
        <message>
            <location filename="../../core/explain/recurrence.py" />
            <source>has series of several lengths, for which there is no gradient here</source>
            <translation>a des séries de plusieurs longueurs, pour lesquelles il n'y a pas de gradient ici</translation>
        </message>
        <message>
            <location filename="../../core/explain/recurrence.py" />
            <source>has the batch first, for which there is no gradient here</source>
            <translation>a le lot en premier, pour quoi il n'y a pas de gradient ici</translation>
        </message>
        <message>
            <location filename="../../core/explain/recurrence.py" />
            <source>has weights that are computed, for which there is no gradient here</source>
            <translation>a des poids calculés, pour lesquels il n'y a pas de gradient ici</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/step.py" />
            <source>has {0} that are computed, for which there is no gradient here</source>
            <translation>a des {0} calculés, pour lesquels il n'y a pas de gradient ici</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>heat map</source>
            <translation>carte de chaleur</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>here</source>
            <translation>ici</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <location filename="../../core/validation_report.py" />
            <source>highest</source>
            <translation>le plus haut</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <source>hold no data</source>
            <translation>n'ont pas de données</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>hybrid</source>
            <translation>hybride</translation>
        </message>
        <message>
            <location filename="../../core/picture.py" />
            <source>implausible</source>
            <translation>invraisemblable</translation>
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
            <translation>dans les spectres d'entraînement</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/step.py" />
            <source>indices</source>
            <translation>indices</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/apply_model.py" />
            <source>inference</source>
            <translation>inférence</translation>
        </message>
        <message>
            <location filename="../../core/raster/resample.py" />
            <source>interpolated (bilinear)</source>
            <translation>interpolé (bilinéaire)</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>intervals</source>
            <translation>intervalles</translation>
        </message>
        <message>
            <location filename="../../core/picture.py" />
            <source>invalid</source>
            <translation>non valide</translation>
        </message>
        <message>
            <location filename="../../core/explain/lower.py" />
            <location filename="../../core/explain/rules/elementwise.py" />
            <source>is in its training mode, where it has no gradient here</source>
            <translation>est dans son mode d'entraînement, où il n'a pas de gradient ici</translation>
        </message>
        <message>
            <location filename="../../core/install/probe.py" />
            <source>it did not answer within {0} seconds</source>
            <translation>il n'a pas répondu en {0} secondes</translation>
        </message>
        <message>
            <location filename="../../core/install/probe.py" />
            <source>it ended with signal {0}</source>
            <translation>il s'est terminé par le signal {0}</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>it has no names</source>
            <translation>elle n'a pas de noms</translation>
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>it is no text in UTF-8</source>
            <translation>ce n'est pas un texte en UTF-8</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>its 90 % intervals hold {:.1%}</source>
            <translation>ses intervalles à 90 % contiennent {:.1%}</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>its classes are {0}</source>
            <translation>ses classes sont {0}</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>its classes have no names; give a number</source>
            <translation>ses classes n'ont pas de noms ; donnez un nombre</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>joint Gaussian process</source>
            <translation>processus gaussien conjoint</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>kappa</source>
            <translation>kappa</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/pooling.py" />
            <source>keeps the aspect ratio, for which there is no gradient here</source>
            <translation>garde les proportions, pour quoi il n'y a pas de gradient ici</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>kept</source>
            <translation>conservée</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/export_gp.py" />
            <location filename="../../plugin/algorithms/import_gp.py" />
            <source>kernel</source>
            <translation>noyau</translation>
        </message>
        <message>
            <location filename="../../core/model/lightgbm_text.py" />
            <source>lacks {0}</source>
            <translation>il lui manque {0}</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>lai, lcc, ccc, cwc, fapar or fvc, or with plots any other name.</source>
            <translation>lai, lcc, ccc, cwc, fapar ou fvc, ou avec des placettes n'importe quel autre nom.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>land cover</source>
            <translation>occupation du sol</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>land use</source>
            <translation>utilisation du sol</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>layout</source>
            <translation>mise en page</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>leaf area index</source>
            <translation>indice de surface foliaire</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>legend</source>
            <translation>légende</translation>
        </message>
        <message>
            <location filename="../../core/gp/kernels.py" />
            <source>lengthscales</source>
            <translation>échelles de longueur</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>level not told</source>
            <translation>niveau non indiqué</translation>
        </message>
        <message>
            <location filename="../../core/clouds/outputs.py" />
            <source>limit of the undecided</source>
            <translation>limite de l'indécis</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>linear is quick; gp, a Gaussian process, follows ground that changes in more ways.</source>
            <translation>linear est rapide ; gp, un processus gaussien, suit un sol qui change de plus de façons.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>local</source>
            <translation>local</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>look-up table</source>
            <translation>table de correspondance</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>lower and upper</source>
            <translation>inférieure et supérieure</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py" />
            <source>lower bound {}</source>
            <translation>borne inférieure {}</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <location filename="../../core/validation_report.py" />
            <source>lowest</source>
            <translation>le plus bas</translation>
        </message>
        <message>
            <location filename="../../core/install/target.py" />
            <source>macOS on Apple silicon</source>
            <translation>macOS sur Apple silicon</translation>
        </message>
        <message>
            <location filename="../../core/install/target.py" />
            <source>macOS on Intel</source>
            <translation>macOS sur Intel</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>made</source>
            <translation>faite</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>many scenes</source>
            <translation>nombreuses scènes</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>map</source>
            <translation>carte</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>mapped</source>
            <translation>sur la carte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>mask</source>
            <translation>masque</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>mean</source>
            <translation>moyenne</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>mean of {} pixels</source>
            <translation>moyenne de {} pixels</translation>
        </message>
        <message>
            <location filename="../../core/gp/compile.py" />
            <source>mean: total standard deviations; std: relative to the total standard deviation</source>
            <translation>moyenne : écarts-types totaux ; std : relatif à l'écart-type total</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <source>methods</source>
            <translation>méthodes</translation>
        </message>
        <message>
            <location filename="../../core/picture.py" />
            <source>misfit</source>
            <translation>mal ajusté</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>misses few</source>
            <translation>peu de manqués</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <location filename="../../core/raster/writer.py" />
            <source>model</source>
            <translation>modèle</translation>
        </message>
        <message>
            <location filename="../../core/clouds/choose.py" />
            <source>model of clouds</source>
            <translation>modèle de nuages</translation>
        </message>
        <message>
            <location filename="../../core/clouds/choose.py" />
            <source>model of clouds of several dates</source>
            <translation>modèle de nuages de plusieurs dates</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>more often than they say: the map is more careful than it must be</source>
            <translation>plus souvent qu'ils le disent : la carte est plus prudente qu'il ne faut</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/linear.py" />
            <source>multiplies two tensors that depend on the input, which this method cannot</source>
            <translation>multiplie deux tenseurs qui dépendent de l'entrée, ce que cette méthode ne peut pas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>multitemporal</source>
            <translation>multitemporel</translation>
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
            <translation>réseau</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <location filename="../../plugin/layout.py" />
            <source>no CRS</source>
            <translation>sans SCR</translation>
        </message>
        <message>
            <location filename="../../core/bands.py" />
            <source>no band at all</source>
            <translation>aucune bande</translation>
        </message>
        <message>
            <location filename="../../core/clouds/composite.py" />
            <source>no clear date</source>
            <translation>aucune date claire</translation>
        </message>
        <message>
            <location filename="../../core/raster/pointtable.py" />
            <source>no columns</source>
            <translation>aucune colonne</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>no data</source>
            <translation>sans données</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/many.py" />
            <source>no map</source>
            <translation>aucune carte</translation>
        </message>
        <message>
            <location filename="../../core/model/session.py" />
            <location filename="../../core/raster/gdal_calls.py" />
            <location filename="../../core/raster/writer.py" />
            <source>no reason given</source>
            <translation>aucune raison donnée</translation>
        </message>
        <message>
            <location filename="../../core/batch/clouds.py" />
            <source>no valid pixel of this scene</source>
            <translation>aucun pixel valide de cette scène</translation>
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
            <translation>aucun</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>none in this session</source>
            <translation>aucune dans cette session</translation>
        </message>
        <message>
            <location filename="../../core/clouds/classes.py" />
            <source>none of them is a cloud</source>
            <translation>aucune d'elles n'est un nuage</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>none, the standard deviation alone</source>
            <translation>aucun, l'écart-type seul</translation>
        </message>
        <message>
            <location filename="../../core/raster/gdal_calls.py" />
            <source>not a raster GDAL knows</source>
            <translation>ce n'est pas un raster que GDAL connaît</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>not explained</source>
            <translation>non expliqué</translation>
        </message>
        <message>
            <location filename="../../core/diagnostics.py" />
            <source>not installed</source>
            <translation>non installé</translation>
        </message>
        <message>
            <location filename="../../core/model/optional.py" />
            <source>not installed ({0} MB, {1})</source>
            <translation>non installé ({0} Mo, {1})</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>not stated</source>
            <translation>non précisée</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>nothing</source>
            <translation>rien</translation>
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
            <translation>nombre</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>of inputs</source>
            <translation>d'entrées</translation>
        </message>
        <message>
            <location filename="../../core/landcover/train.py" />
            <source>one without labels</source>
            <translation>un sans étiquettes</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>other classes mixed up, or undecided</source>
            <translation>autres classes confondues, ou indécises</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>outlier</source>
            <translation>valeur aberrante</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <location filename="../../core/picture.py" />
            <source>outside domain</source>
            <translation>hors domaine</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>over the scene</source>
            <translation>sur la scène</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>page</source>
            <translation>page</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>parcel</source>
            <translation>parcelle</translation>
        </message>
        <message>
            <location filename="../../core/explain/compare.py" />
            <source>pixels</source>
            <translation>les pixels</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>place</source>
            <translation>lieu</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>places</source>
            <translation>les lieux</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>plausibility</source>
            <translation>plausibilité</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>points</source>
            <translation>points</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <location filename="../../core/mapping/tags.py" />
            <source>possible</source>
            <translation>possible</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/apply_model.py" />
            <source>predict</source>
            <translation>prédire</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_sets.py" />
            <source>prediction set</source>
            <translation>ensemble de prédiction</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>print</source>
            <translation>imprimer</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>probabilities</source>
            <translation>probabilités</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>probability</source>
            <translation>probabilité</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>production</source>
            <translation>production</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/import_gp.py" />
            <source>published model</source>
            <translation>modèle publié</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>quality gap</source>
            <translation>écart de qualité</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>radiative transfer</source>
            <translation>transfert radiatif</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>random</source>
            <translation>aléatoire</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>random forest</source>
            <translation>forêt aléatoire</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <source>rank correlation</source>
            <translation>corrélation de rangs</translation>
        </message>
        <message>
            <location filename="../../core/explain/compare.py" />
            <source>rank correlations (Spearman) over {0}:</source>
            <translation>corrélations de rangs (Spearman) sur {0} :</translation>
        </message>
        <message>
            <location filename="../../core/clouds/install.py" />
            <source>reads {0}</source>
            <translation>lit {0}</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>red</source>
            <translation>rouge</translation>
        </message>
        <message>
            <location filename="../../core/raster/radiometry.py" />
            <source>reflectance = number × {0}{1}</source>
            <translation>réflectance = nombre × {0}{1}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>regression</source>
            <translation>régression</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>relative azimuth angle</source>
            <translation>angle d'azimut relatif</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2_angles.py" />
            <source>relative azimuth {0}</source>
            <translation>azimut relatif {0}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <location filename="../../plugin/algorithms/explain.py" />
            <source>relevance</source>
            <translation>pertinence</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>reliability</source>
            <translation>fiabilité</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/step.py" />
            <source>repeats</source>
            <translation>facteurs de répétition</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/linear.py" />
            <source>repeats an axis of one element, for which there is no gradient here</source>
            <translation>répète un axe d'un seul élément, pour quoi il n'y a pas de gradient ici</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <source>retrain</source>
            <translation>réentraîner</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>rose too far</source>
            <translation>a trop monté</translation>
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
            <translation>saillance</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>sample</source>
            <translation>échantillon</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>samples</source>
            <translation>échantillons</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>scene</source>
            <translation>scène</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>scene mean</source>
            <translation>moyenne de la scène</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>score</source>
            <translation>score</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>scores, sigmoid</source>
            <translation>scores, sigmoïde</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>scores, softmax</source>
            <translation>scores, softmax</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/export_gp.py" />
            <source>script</source>
            <translation>script</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>second</source>
            <translation>deuxième</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>seconds</source>
            <translation>secondes</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <source>see the air more than the ground, in pixels of 60 m,</source>
            <translation>voient l'air plus que le sol, en pixels de 60 m,</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/input_noise.py" />
            <source>sensor noise</source>
            <translation>bruit du capteur</translation>
        </message>
        <message>
            <location filename="../../core/model/check.py" />
            <location filename="../../core/model/graph.py" />
            <source>sequence or map</source>
            <translation>séquence ou table</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>sets</source>
            <translation>ensembles</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <location filename="../../core/model/card.py" />
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <location filename="../../plugin/algorithms/clouds.py" />
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>shadow</source>
            <translation>ombre</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>share of the pixels</source>
            <translation>part des pixels</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>share of the samples</source>
            <translation>part des échantillons</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>sheet</source>
            <translation>planche</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>shuffled weights</source>
            <translation>poids mélangés</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/learnedcard.py" />
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>simulations</source>
            <translation>simulations</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>site</source>
            <translation>site</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>sites</source>
            <translation>sites</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/step.py" />
            <source>sizes</source>
            <translation>tailles</translation>
        </message>
        <message>
            <location filename="../../core/mapping/beforehand.py" />
            <source>smallest area</source>
            <translation>plus petite surface</translation>
        </message>
        <message>
            <location filename="../../core/clouds/classes.py" />
            <source>snow or ice</source>
            <translation>neige ou glace</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>stability</source>
            <translation>stabilité</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <location filename="../../core/explain/question.py" />
            <location filename="../../plugin/algorithms/input_noise.py" />
            <location filename="../../plugin/layers.py" />
            <source>standard deviation</source>
            <translation>écart-type</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py" />
            <source>standard deviation over the mean</source>
            <translation>écart-type sur la moyenne</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py" />
            <source>standard deviation, model part</source>
            <translation>écart-type, part du modèle</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py" />
            <source>standard deviation, noise part</source>
            <translation>écart-type, part du bruit</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>status</source>
            <translation>état</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>stratified</source>
            <translation>stratifié</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>sun zenith angle</source>
            <translation>angle zénithal solaire</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2_angles.py" />
            <source>sun zenith {0}</source>
            <translation>zénith solaire {0}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>supervised</source>
            <translation>supervisé</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <location filename="../../core/raster/sentinel2.py" />
            <source>surface</source>
            <translation>de surface</translation>
        </message>
        <message>
            <location filename="../../core/model/optional.py" />
            <location filename="../../core/raster/stac_product.py" />
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>surface reflectance</source>
            <translation>réflectance de surface</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>surface reflectance (L2A, L2SP)</source>
            <translation>réflectance de surface (L2A, L2SP)</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>system</source>
            <translation>système</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>table</source>
            <translation>tableau</translation>
        </message>
        <message>
            <location filename="../../core/gp/exchange.py" />
            <source>table of arrays or script</source>
            <translation>table de tableaux ou script</translation>
        </message>
        <message>
            <location filename="../../core/raster/resample.py" />
            <source>taken from the nearest pixel</source>
            <translation>pris du pixel le plus proche</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>temporal consistency</source>
            <translation>cohérence temporelle</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>the 852 training series, 5 folds by place: blocks of 0.5 degrees and their neighborhoods; Forest lies in too few of them and is divided by its own pixels</source>
            <translation>les 852 séries d'entraînement, 5 plis par lieu : blocs de 0.5 degré et leurs alentours ; Forêt n'est que dans trop peu d'entre eux et se divise par ses propres pixels</translation>
        </message>
        <message>
            <location filename="../../core/raster/browser.py" />
            <source>the Copernicus Browser (by the file names)</source>
            <translation>le Copernicus Browser (d'après les noms de fichiers)</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>the Copernicus target</source>
            <translation>l'objectif de Copernicus</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>the GCOS goal</source>
            <translation>l'exigence de GCOS</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>the STAC item</source>
            <translation>l'élément STAC</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>the bands</source>
            <translation>les bandes</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>the class against the next likely one</source>
            <translation>la classe contre la deuxième plus probable</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>the class of each pixel</source>
            <translation>la classe de chaque pixel</translation>
        </message>
        <message>
            <location filename="../../core/clouds/learn.py" />
            <source>the corrected pixels, all fitted</source>
            <translation>les pixels corrigés, tous ajustés</translation>
        </message>
        <message>
            <location filename="../../core/clouds/learn.py" />
            <source>the corrected pixels, places held out in turn</source>
            <translation>les pixels corrigés, les lieux étant mis de côté tour à tour</translation>
        </message>
        <message>
            <location filename="../../core/raster/radiometry.py" />
            <source>the file's metadata</source>
            <translation>les métadonnées du fichier</translation>
        </message>
        <message>
            <location filename="../../core/raster/radiometry.py" />
            <source>the file's reflectance scale factor</source>
            <translation>le facteur d'échelle de réflectance du fichier</translation>
        </message>
        <message>
            <location filename="../../core/raster/radiometry.py" />
            <source>the file's scale and offset</source>
            <translation>l'échelle et le décalage du fichier</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>the pixels of the tile</source>
            <translation>les pixels de la tuile</translation>
        </message>
        <message>
            <location filename="../../core/raster/beam_dimap.py" />
            <location filename="../../core/raster/sentinel2.py" />
            <source>the product's metadata</source>
            <translation>les métadonnées du produit</translation>
        </message>
        <message>
            <location filename="../../plugin/network.py" />
            <source>the server answered {}</source>
            <translation>le serveur a répondu {}</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>the spectra that the model keeps, which were chosen far apart,</source>
            <translation>les spectres que garde le modèle, choisis loin les uns des autres,</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>the spectra that the model learned from</source>
            <translation>les spectres dont le modèle a appris</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>the target</source>
            <translation>la cible</translation>
        </message>
        <message>
            <location filename="../../core/landcover/modelcard.py" />
            <source>the training pixels, {0} folds by place</source>
            <translation>les pixels d'entraînement, {0} parties par lieux</translation>
        </message>
        <message>
            <location filename="../../core/mapping/elsewhere.py" />
            <source>there is none</source>
            <translation>il n'y en a aucun</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <location filename="../../core/clouds/assessment.py" />
            <location filename="../../core/clouds/classes.py" />
            <location filename="../../core/clouds/scores.py" />
            <location filename="../../core/model/card.py" />
            <source>thin cloud</source>
            <translation>nuage fin</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>third</source>
            <translation>troisième</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>this scene's spectra</source>
            <translation>les spectres de cette scène</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_sets.py" />
            <source>threshold</source>
            <translation>seuil</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>time series</source>
            <translation>série temporelle</translation>
        </message>
        <message>
            <location filename="../../core/picture.py" />
            <source>too high</source>
            <translation>trop haut</translation>
        </message>
        <message>
            <location filename="../../core/picture.py" />
            <source>too low</source>
            <translation>trop bas</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>too seldom: the map is surer than it can be</source>
            <translation>trop rarement : la carte est plus sûre qu'elle ne peut l'être</translation>
        </message>
        <message>
            <location filename="../../core/model/optional.py" />
            <source>top of atmosphere</source>
            <translation>sommet de l'atmosphère</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>top of atmosphere reflectance</source>
            <translation>réflectance au sommet de l'atmosphère</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <source>top-of-atmosphere</source>
            <translation>au sommet de l'atmosphère</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>top-of-atmosphere reflectance</source>
            <translation>réflectance au sommet de l'atmosphère</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>top-of-atmosphere reflectance (L1C, L1TP)</source>
            <translation>réflectance au sommet de l'atmosphère (L1C, L1TP)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <source>train</source>
            <translation>entraîner</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>training</source>
            <translation>entraînement</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>transition</source>
            <translation>transition</translation>
        </message>
        <message>
            <location filename="../../core/clouds/s2cloudless.py" />
            <source>tree ensemble</source>
            <translation>ensemble d'arbres</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>two bounds with {} % of the true values between them</source>
            <translation>deux bornes avec {} % des vraies valeurs entre elles</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>two dates</source>
            <translation>deux dates</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <location filename="../../plugin/algorithms/validate_map.py" />
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>uncertainty</source>
            <translation>incertitude</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/input_noise.py" />
            <source>uncertainty propagation</source>
            <translation>propagation de l'incertitude</translation>
        </message>
        <message>
            <location filename="../../core/batch/clouds.py" />
            <location filename="../../core/batch/summary.py" />
            <location filename="../../core/clouds/classes.py" />
            <location filename="../../core/clouds/detect.py" />
            <location filename="../../core/model/card.py" />
            <location filename="../../core/report.py" />
            <source>undecided</source>
            <translation>indécis</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>unit</source>
            <translation>unité</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>units</source>
            <translation>unités</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>unknown</source>
            <translation>inconnue</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py" />
            <source>upper bound {}</source>
            <translation>borne supérieure {}</translation>
        </message>
        <message>
            <location filename="../../core/explain/leaf_boxes.py" />
            <source>uses {0}</source>
            <translation>utilise {0}</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>valid</source>
            <translation>valides</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <location filename="../../plugin/algorithms/sample_design.py" />
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>validation</source>
            <translation>validation</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>value</source>
            <translation>valeur</translation>
        </message>
        <message>
            <location filename="../../core/gp/kernels.py" />
            <source>variance</source>
            <translation>variance</translation>
        </message>
        <message>
            <location filename="../../core/gp/kernels.py" />
            <source>variances</source>
            <translation>variances</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>vegetation cover</source>
            <translation>couvert végétal</translation>
        </message>
        <message>
            <location filename="../../core/diagnostics.py" />
            <source>version unknown</source>
            <translation>version inconnue</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>view zenith angle</source>
            <translation>angle zénithal de visée</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2_angles.py" />
            <source>view zenith {0}</source>
            <translation>zénith de visée {0}</translation>
        </message>
        <message>
            <location filename="../../core/clouds/classes.py" />
            <source>water</source>
            <translation>eau</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/step.py" />
            <source>weights</source>
            <translation>poids</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>where every band holds its mean over the scene: {}</source>
            <translation>où chaque bande a sa moyenne sur la scène : {}</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>white: {}</source>
            <translation>blanc : {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>why</source>
            <translation>pourquoi</translation>
        </message>
        <message>
            <location filename="../../core/explain/recurrence.py" />
            <source>with the activation {0} has no gradient here</source>
            <translation>avec l'activation {0} n'a pas de gradient ici</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/linear.py" />
            <source>with the equation {0}{1}{2} has no gradient here</source>
            <translation>avec l'équation {0}{1}{2} n'a pas de gradient ici</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/movement.py" />
            <source>with the reduction {0} has no gradient here</source>
            <translation>avec la réduction {0} n'a pas de gradient ici</translation>
        </message>
        <message>
            <location filename="../../core/clouds/s2cloudless.py" />
            <source>written as ONNX; thresholds rounded down to float32</source>
            <translation>écrit en ONNX ; seuils arrondis vers le bas en float32</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>zonal statistics</source>
            <translation>statistiques zonales</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>{0} (rank correlation {1}).</source>
            <translation>{0} (corrélation de rangs {1}).</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>{0} (rank correlation {1}; {2} with the image or the region itself).</source>
            <translation>{0} (corrélation de rangs {1} ; {2} avec l'image ou la région elle-même).</translation>
        </message>
        <message>
            <location filename="../../core/raster/resample.py" />
            <source>{0} (x, y {1}) does not overlap {2} (x, y {3}); choose files of one place.</source>
            <translation>{0} (x, y {1}) ne recouvre pas {2} (x, y {3}) ; choisissez des fichiers d'un même lieu.</translation>
        </message>
        <message>
            <location filename="../../core/explain/input_noise.py" />
            <source>{0} + {1} of reflectance in each band, {2} + {3} in all together</source>
            <translation>{0} + {1} de la réflectance dans chaque bande, {2} + {3} dans toutes ensemble</translation>
        </message>
        <message>
            <location filename="../../core/raster/values.py" />
            <source>{0} 8-bit digital numbers; give scale and offset, or open the product with its metadata.</source>
            <translation>{0} des nombres numériques de 8 bits ; donnez l'échelle et le décalage, ou ouvrez le produit avec ses métadonnées.</translation>
        </message>
        <message>
            <location filename="../../core/cli/install.py" />
            <source>{0} Add --yes to agree.</source>
            <translation>{0} Ajoutez --yes pour accepter.</translation>
        </message>
        <message>
            <location filename="../../core/install/packages.py" />
            <source>{0} Copy the diagnostics (menu TerraClara) into a report to the developers.</source>
            <translation>{0} Copiez le diagnostic (menu TerraClara) dans un rapport aux développeurs.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>{0} Corrected by {1}: a constant, a slope and a smooth part of what the model gets wrong there.</source>
            <translation>{0} Corrigé par {1} : une constante, une pente et une part lisse de ce que le modèle se trompe là.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>{0} Download or copy it again.</source>
            <translation>{0} Téléchargez-le ou copiez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../core/install/packages.py" />
            <source>{0} Install the Microsoft Visual C++ Redistributable 2015-2022, and try again.</source>
            <translation>{0} Installez Microsoft Visual C++ Redistributable 2015-2022 et réessayez.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/computing.py" />
            <source>{0} MB of memory is too little; give at least {1} MB.</source>
            <translation>{0} Mo de mémoire, c'est trop peu ; donnez au moins {1} Mo.</translation>
        </message>
        <message>
            <location filename="../../core/explain/input_noise.py" />
            <source>{0} Noise of the bands ({1}) is added to the standard deviation.</source>
            <translation>{0} Le bruit des bandes ({1}) est ajouté à l'écart-type.</translation>
        </message>
        <message>
            <location filename="../../core/install/packages.py" />
            <source>{0} They need a newer numpy than this QGIS has; use a newer QGIS.</source>
            <translation>{0} Ils demandent un numpy plus récent que celui de ce QGIS ; utilisez un QGIS plus récent.</translation>
        </message>
        <message>
            <location filename="../../core/explain/compare.py" />
            <source>{0} and the others have no band in common; compare models that take the same bands.</source>
            <translation>{0} et les autres n'ont aucune bande en commun ; comparez des modèles qui prennent les mêmes bandes.</translation>
        </message>
        <message>
            <location filename="../../core/raster/sceneband.py" />
            <source>{0} and {1} both hold {2}</source>
            <translation>{0} et {1} contiennent tous deux {2}</translation>
        </message>
        <message>
            <location filename="../../core/landcover/change.py" />
            <source>{0} and {1} have different classes ({2} in one only); map both dates with the same classes.</source>
            <translation>{0} et {1} ont des classes différentes ({2} dans un seul) ; cartographiez les deux dates avec les mêmes classes.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <source>{0} and {1} more</source>
            <translation>{0} et {1} de plus</translation>
        </message>
        <message>
            <location filename="../../core/landcover/classtext.py" />
            <source>{0} are no expected accuracies; give pairs such as 1=0.7,2=0.95.</source>
            <translation>{0} ne sont pas des exactitudes attendues ; donnez des paires comme 1=0.7,2=0.95.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/classtext.py" />
            <source>{0} are no values of classes; give whole numbers with commas between them.</source>
            <translation>{0} ne sont pas des valeurs de classes ; donnez des nombres entiers séparés par des virgules.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/area_estimate.py" />
            <source>{0} areas do not fit {1} classes; give one for each.</source>
            <translation>{0} surfaces ne vont pas avec {1} classes ; donnez-en une pour chacune.</translation>
        </message>
        <message>
            <location filename="../../core/gp/earth_engine.py" />
            <source>{0} assigns no {1}; export it again.</source>
            <translation>{0} n'attribue pas de {1} ; exportez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>{0} band names are given for {1} bands; give one for each.</source>
            <translation>{0} noms de bandes sont donnés pour {1} bandes ; donnez-en un pour chacune.</translation>
        </message>
        <message>
            <location filename="../../core/raster/points.py" />
            <source>{0} cannot be brought into the map's CRS; it lies too far away.</source>
            <translation>{0} ne peut pas être amené dans le SCR de la carte ; il est trop loin.</translation>
        </message>
        <message>
            <location filename="../../core/raster/resample.py" />
            <source>{0} cannot be brought onto the grid of the other bands ({1}). Check its CRS and its geotransform.</source>
            <translation>{0} ne peut pas être amené sur la grille des autres bandes ({1}). Vérifiez son SCR et sa géotransformation.</translation>
        </message>
        <message>
            <location filename="../../core/raster/resample.py" />
            <source>{0} cannot be brought onto the grid of the other bands. Check its CRS and its geotransform.</source>
            <translation>{0} ne peut pas être amené sur la grille des autres bandes. Vérifiez son SCR et sa géotransformation.</translation>
        </message>
        <message>
            <location filename="../../core/raster/mapfile.py" />
            <source>{0} cannot be opened as a map ({1}). Choose another file, or make the map again.</source>
            <translation>{0} ne peut pas être ouvert comme carte ({1}). Choisissez un autre fichier, ou refaites la carte.</translation>
        </message>
        <message>
            <location filename="../../core/raster/vector.py" />
            <source>{0} cannot be opened as a vector file ({1}). Choose another file.</source>
            <translation>{0} ne peut pas être ouvert comme fichier vectoriel ({1}). Choisissez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../core/raster/vector.py" />
            <source>{0} cannot be opened as a vector file. Choose another file.</source>
            <translation>{0} ne peut pas être ouvert comme fichier vectoriel. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <location filename="../../core/raster/reader.py" />
            <location filename="../../core/raster/unpacked.py" />
            <source>{0} cannot be opened as an image ({1}). Choose another file, or copy or download it again.</source>
            <translation>{0} ne peut pas être ouvert comme image ({1}). Choisissez un autre fichier, ou copiez-le ou téléchargez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../core/raster/badbands.py" />
            <location filename="../../core/raster/mapfile.py" />
            <location filename="../../core/raster/pointtable.py" />
            <location filename="../../core/raster/values.py" />
            <source>{0} cannot be read ({1}). Copy or download it again.</source>
            <translation>{0} ne peut pas être lu ({1}). Copiez-le ou téléchargez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/package.py" />
            <source>{0} cannot be read ({1}). Copy or download the package again.</source>
            <translation>{0} ne peut pas être lu ({1}). Copiez ou téléchargez de nouveau le paquet.</translation>
        </message>
        <message>
            <location filename="../../core/gp/earth_engine.py" />
            <source>{0} cannot be read ({1}); check its name.</source>
            <translation>{0} ne peut pas être lu ({1}) ; vérifiez son nom.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/estimate.py" />
            <location filename="../../core/tables.py" />
            <source>{0} cannot be read as a CSV ({1}); give another file.</source>
            <translation>{0} ne peut pas être lu comme CSV ({1}) ; donnez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>{0} cannot be read at column {1}, row {2}. Copy or download the file again.</source>
            <translation>{0} ne peut pas être lu à la colonne {1}, ligne {2}. Copiez ou téléchargez à nouveau le fichier.</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>{0} cannot be read at {1} ({2}). Copy or download the file again.</source>
            <translation>{0} ne peut pas être lu en {1} ({2}). Copiez ou téléchargez à nouveau le fichier.</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <location filename="../../core/raster/sentinel2.py" />
            <source>{0} cannot be read. Download the product again.</source>
            <translation>{0} ne peut pas être lu. Téléchargez à nouveau le produit.</translation>
        </message>
        <message>
            <location filename="../../core/install/wheels.py" />
            <location filename="../../core/raster/preview.py" />
            <source>{0} cannot be read: {1}. Copy the file again.</source>
            <translation>{0} ne peut pas être lu : {1}. Copiez de nouveau le fichier.</translation>
        </message>
        <message>
            <location filename="../../core/raster/preview.py" />
            <source>{0} cannot be read: {1}. Make the map again.</source>
            <translation>{0} ne peut pas être lu : {1}. Refaites la carte.</translation>
        </message>
        <message>
            <location filename="../../core/raster/resample.py" />
            <source>{0} cannot be reprojected ({1}). Check its CRS and its geotransform.</source>
            <translation>{0} ne peut pas être reprojeté ({1}). Vérifiez son SCR et sa géotransformation.</translation>
        </message>
        <message>
            <location filename="../../core/raster/vector.py" />
            <source>{0} cannot be reprojected to the scene's CRS; it lies too far away.</source>
            <translation>{0} ne peut pas être reprojeté dans le SCR de la scène ; il est trop loin.</translation>
        </message>
        <message>
            <location filename="../../core/cli/simulate.py" />
            <location filename="../../core/gp/earth_engine.py" />
            <location filename="../../core/gp/import_arrays.py" />
            <location filename="../../core/retrieval/emulator.py" />
            <location filename="../../core/retrieval/table.py" />
            <source>{0} cannot be written ({1}); choose another folder.</source>
            <translation>{0} ne peut pas être écrit ({1}) ; choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>{0} cannot be written: the disk is full ({1} free). Free space and run again.</source>
            <translation>{0} ne peut pas être écrit : le disque est plein ({1} libres). Libérez de la place et relancez.</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <location filename="../../core/install/folder.py" />
            <location filename="../../core/page.py" />
            <location filename="../../core/raster/journal.py" />
            <location filename="../../core/raster/vectorfile.py" />
            <location filename="../../core/raster/writer.py" />
            <source>{0} cannot be written: {1}. Choose another folder.</source>
            <translation>{0} ne peut pas être écrit : {1}. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../core/install/download.py" />
            <source>{0} cannot be written: {1}. Make room or choose another folder.</source>
            <translation>{0} ne peut pas être écrit : {1}. Libérez de la place ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../core/install/unpack.py" />
            <source>{0} cannot be written: {1}. Make room, or make the folder writable.</source>
            <translation>{0} ne peut pas être écrit : {1}. Libérez de la place, ou rendez le dossier accessible en écriture.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>{0} cannot be written: {1}. The map itself is complete.</source>
            <translation>{0} ne peut pas être écrit : {1}. La carte elle-même est complète.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/laws.py" />
            <source>{0} cannot go from {1} to {2}; stay within {3} to {4}, the lower first.</source>
            <translation>{0} ne peut pas aller de {1} à {2} ; restez entre {3} et {4}, le plus petit d'abord.</translation>
        </message>
        <message>
            <location filename="../../core/explain/players.py" />
            <source>{0} channels are not those of {1} dates; give the network's own number.</source>
            <translation>{0} canaux ne sont pas ceux de {1} dates ; donnez le nombre du réseau.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <source>{0} classes</source>
            <translation>{0} classes</translation>
        </message>
        <message>
            <location filename="../../core/raster/values.py" />
            <source>{0} comes from angles up to {1} degrees; check its scale.</source>
            <translation>{0} vient d'angles allant jusqu'à {1} degrés ; vérifiez son échelle.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/install.py" />
            <source>{0} comes with TerraClara and needs no install.</source>
            <translation>{0} est fourni avec TerraClara et n'a pas besoin d'être installé.</translation>
        </message>
        <message>
            <location filename="../../core/install/download.py" />
            <source>{0} could not be downloaded ({1}). Check the network and its proxy, or give a folder of wheels, which a computer with a network can make.</source>
            <translation>{0} n'a pas pu être téléchargé ({1}). Vérifiez le réseau et son proxy, ou donnez un dossier de wheels, qui peut être fait sur un ordinateur avec réseau.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>{0} date</source>
            <translation>{0} date</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>{0} dates</source>
            <translation>{0} dates</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>{0} days are given for {1} maps; give one for each, in their order.</source>
            <translation>{0} jours sont donnés pour {1} cartes ; donnez-en un pour chacune, dans leur ordre.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>{0} days between plot and image are not possible; give 0 or more.</source>
            <translation>{0} jours entre la placette et l'image ne sont pas possibles ; donnez 0 ou plus.</translation>
        </message>
        <message>
            <location filename="../../core/raster/metadata.py" />
            <source>{0} declares a document type, which no satellite product does. Download the product again.</source>
            <translation>{0} déclare un type de document, ce qu'aucun produit satellite ne fait. Téléchargez à nouveau le produit.</translation>
        </message>
        <message>
            <location filename="../../core/raster/values.py" />
            <source>{0} digital numbers; give their scale, scale=0.0001 for reflectance x 10,000.</source>
            <translation>{0} des nombres numériques ; donnez leur échelle, scale=0.0001 pour réflectance x 10,000.</translation>
        </message>
        <message>
            <location filename="../../core/model/save.py" />
            <source>{0} does not end in .onnx, as a model's file does. Choose another name.</source>
            <translation>{0} ne finit pas par .onnx, comme le fichier d'un modèle. Choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../../core/raster/find.py" />
            <location filename="../../core/raster/mapfile.py" />
            <location filename="../../core/raster/scene.py" />
            <source>{0} does not exist. Check the path, or choose it again.</source>
            <translation>{0} n'existe pas. Vérifiez le chemin, ou choisissez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../core/install/download.py" />
            <source>{0} does not have it</source>
            <translation>{0} ne l'a pas</translation>
        </message>
        <message>
            <location filename="../../core/clouds/package.py" />
            <source>{0} does not hold {1}/{2}. Give the wheel of the supported version.</source>
            <translation>{0} ne contient pas {1}/{2}. Donnez la wheel de la version prise en charge.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/learn.py" />
            <source>{0} does not know {1}; it knows {2}.</source>
            <translation>{0} ne connaît pas {1} ; il connaît {2}.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/change.py" />
            <source>{0} does not lie on the pixels of {1}; bring it onto the first's grid, classes with the nearest neighbor.</source>
            <translation>{0} n'est pas sur les pixels de {1} ; amenez-le sur la grille du premier, les classes au plus proche voisin.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>{0} does not lie on the pixels of {1}; map all dates on one grid.</source>
            <translation>{0} n'est pas sur les pixels de {1} ; cartographiez toutes les dates sur une même grille.</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>{0} does not name two classes; give against=NAME,OTHER.</source>
            <translation>{0} ne nomme pas deux classes ; donnez against=NAME,OTHER.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>{0} does not overlap the map {1}; choose the reference of its place.</source>
            <translation>{0} ne recouvre pas la carte {1} ; choisissez la référence de son lieu.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/composite.py" />
            <source>{0} does not overlap {1}; a composite needs scenes of one place, so leave it out.</source>
            <translation>{0} ne recouvre pas {1} ; un composite demande des scènes d'un même lieu, omettez-la donc.</translation>
        </message>
        <message>
            <location filename="../../core/model/bare.py" />
            <source>{0} does not say how many bands it takes. Name them with --bands.</source>
            <translation>{0} ne dit pas combien de bandes il prend. Nommez-les avec --bands.</translation>
        </message>
        <message>
            <location filename="../../core/gp/earth_engine.py" />
            <source>{0} does not say what its {1} bands are; name them with --bands.</source>
            <translation>{0} ne dit pas ce que sont ses {1} bandes ; nommez-les avec --bands.</translation>
        </message>
        <message>
            <location filename="../../core/gp/exchange.py" />
            <source>{0} ends in none of {1}; change the name.</source>
            <translation>{0} ne finit par aucun de {1} ; changez le nom.</translation>
        </message>
        <message>
            <location filename="../../core/explain/compare.py" />
            <source>{0} explanations are to be compared; it takes {1} to {2}: this one and one to {3} others.</source>
            <translation>Explications à comparer : {0} ; il en faut de {1} à {2} (celle-ci et de une à {3} autres).</translation>
        </message>
        <message>
            <location filename="../../core/landcover/train.py" />
            <source>{0} folds are not possible; give 2 to 50.</source>
            <translation>{0} parties ne sont pas possibles ; donnez 2 à 50.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>{0} from Sentinel-2</source>
            <translation>{0} de Sentinel-2</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>{0} from Sentinel-2 {1}</source>
            <translation>{0} d'après Sentinel-2 {1}</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>{0} gives no class to a value of the reference; write pairs such as 0=shadow,1=clear,4=cloud with clear, cloud, thin cloud, shadow, water or snow, and leave out what is to be ignored.</source>
            <translation>{0} ne donne pas de classe à une valeur de la référence ; écrivez des paires comme 0=shadow,1=clear,4=cloud avec clear, cloud, thin cloud, shadow, water ou snow, et omettez ce qui est à ignorer.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/outputs.py" />
            <source>{0} gives {1} channel{2}, but {3} are named: {4}. Name each channel once, in order.</source>
            <translation>{0} donne {1} canaux{2}, mais {3} sont nommés : {4}. Nommez chaque canal une fois, dans l'ordre.</translation>
        </message>
        <message>
            <location filename="../../core/raster/resample.py" />
            <source>{0} has another CRS than a rotated or flipped grid; reproject it first.</source>
            <translation>{0} a un autre SCR qu'une grille tournée ou retournée ; reprojetez-le d'abord.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>{0} has another CRS than the map; bring it into the map's first, with the nearest neighbor.</source>
            <translation>{0} a un autre SCR que la carte ; amenez-le d'abord dans celui de la carte, au plus proche voisin.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>{0} has another CRS than the map; bring it into the map's first.</source>
            <translation>{0} a un autre SCR que la carte ; amenez-le d'abord dans celui de la carte.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/composite.py" />
            <source>{0} has another CRS than {1}; a composite needs scenes of one CRS, such as one tile or one UTM zone.</source>
            <translation>{0} a un autre SCR que {1} ; un composite demande des scènes d'un seul SCR, comme une tuile ou une zone UTM.</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>{0} has changed since the scene was opened; open it again.</source>
            <translation>{0} a changé depuis que la scène a été ouverte ; ouvrez-la de nouveau.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>{0} has its images as Zarr, which is not read. Choose an item whose images are GeoTIFF or JPEG 2000.</source>
            <translation>{0} a ses images en Zarr, qui n'est pas lu. Choisissez un élément dont les images sont en GeoTIFF ou JPEG 2000.</translation>
        </message>
        <message>
            <location filename="../../core/raster/points.py" />
            <source>{0} has neither points nor polygons; choose the layer of the samples.</source>
            <translation>{0} n'a ni points ni polygones ; choisissez la couche des échantillons.</translation>
        </message>
        <message>
            <location filename="../../core/gp/exchange.py" />
            <source>{0} has no arrays beside it ({1}); only Gaussian processes that were kept with them can be exported.</source>
            <translation>{0} n'a pas de tableaux à côté de lui ({1}) ; seuls des processus gaussiens enregistrés avec eux peuvent être exportés.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/validate.py" />
            <source>{0} has no band 'mean'; its bands are {1}. Choose a map of a variable.</source>
            <translation>{0} n'a pas de bande 'mean' ; ses bandes sont {1}. Choisissez une carte d'une variable.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/state.py" />
            <source>{0} has no band 'mean'; map {1} again.</source>
            <translation>{0} n'a pas de bande 'mean' ; refaites la carte {1}.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>{0} has no band `class`. Make a cloud map with `terraclara clouds`.</source>
            <translation>{0} n'a pas de bande `class`. Faites une carte des nuages avec `terraclara clouds`.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>{0} has no band of its own. {1}</source>
            <translation>{0} n'a pas de bande propre. {1}</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/zones.py" />
            <source>{0} has no band {1}; choose a map with its standard deviation.</source>
            <translation>{0} n'a pas de bande {1} ; choisissez une carte avec son écart-type.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>{0} has no band {1}; choose from {2}.</source>
            <translation>{0} n'a pas de bande {1} ; choisissez parmi {2}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>{0} has no band {1}; choose maps of a variable with its standard deviation.</source>
            <translation>{0} n'a pas de bande {1} ; choisissez des cartes d'une variable avec son écart-type.</translation>
        </message>
        <message>
            <location filename="../../core/bands.py" />
            <location filename="../../core/landcover/classmap.py" />
            <source>{0} has no band {1}; it has {2}.</source>
            <translation>{0} n'a pas de bande {1} ; il a {2}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>{0} has no column called {1} or 'value'; name the column of the value. It has {2}.</source>
            <translation>{0} n'a pas de colonne nommée {1} ou 'value' ; indiquez la colonne de la valeur. Il contient {2}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>{0} has no column {1}; it has {2}.</source>
            <translation>{0} n'a pas de colonne {1} ; il a {2}.</translation>
        </message>
        <message>
            <location filename="../../core/raster/pointtable.py" />
            <source>{0} has no columns of coordinates: name them lon and lat (degrees), or x and y (the scene's CRS, or that of {1}|crs=EPSG:...). It has {2}.</source>
            <translation>{0} n'a pas de colonnes de coordonnées : nommez-les lon et lat (degrés), ou x et y (le SCR de la scène, ou celui de {1}|crs=EPSG:...). Il a {2}.</translation>
        </message>
        <message>
            <location filename="../../core/raster/area.py" />
            <location filename="../../core/raster/labels.py" />
            <location filename="../../core/raster/points.py" />
            <source>{0} has no field {1}; it has {2}.</source>
            <translation>{0} n'a pas de champ {1} ; il a {2}.</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>{0} has no granule; the product is incomplete, download it again.</source>
            <translation>{0} n'a pas de granule ; le produit est incomplet, téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../core/raster/vector.py" />
            <source>{0} has no layer {1}. Choose one of its layers.</source>
            <translation>{0} n'a pas de couche {1}. Choisissez l'une de ses couches.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/classmap.py" />
            <source>{0} has no pixel with a class; check its nodata value and the classes left out.</source>
            <translation>{0} n'a aucun pixel avec une classe ; vérifiez sa valeur sans données et les classes omises.</translation>
        </message>
        <message>
            <location filename="../../core/raster/labels.py" />
            <source>{0} has no polygon or point with a value in {1}; draw some and fill it in.</source>
            <translation>{0} n'a ni polygone ni point avec une valeur dans {1} ; dessinez-en et remplissez-le.</translation>
        </message>
        <message>
            <location filename="../../core/raster/area.py" />
            <source>{0} has no polygon; draw the area as polygons.</source>
            <translation>{0} n'a aucun polygone ; dessinez la zone en polygones.</translation>
        </message>
        <message>
            <location filename="../../core/raster/area.py" />
            <source>{0} has no polygon; draw the areas as polygons.</source>
            <translation>{0} n'a aucun polygone ; dessinez les zones en polygones.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>{0} has no probability at any sample; choose the one of this map.</source>
            <translation>{0} n'a de probabilité à aucun échantillon ; choisissez celle de cette carte.</translation>
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>{0} has no rule for the network's operator {1}. Choose {2}.</source>
            <translation>{0} n’a pas de règle pour l’opérateur {1} du réseau. Choisissez {2}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>{0} has no table: it needs a row of names, a column of wavelengths and at least one more. Give such a table.</source>
            <translation>{0} n'a pas de table : il faut une ligne de noms, une colonne de longueurs d'onde et au moins une de plus. Donnez une telle table.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>{0} has rows of different lengths; every row needs {1} cells.</source>
            <translation>{0} a des lignes de longueurs différentes ; chaque ligne demande {1} cellules.</translation>
        </message>
        <message>
            <location filename="../../core/model/deepness.py" />
            <source>{0} has {1} = {2}, but takes {3} bands: one number a band is needed. Ask the model's author for a file with valid metadata.</source>
            <translation>{0} a {1} = {2}, mais prend {3} bandes : il faut un nombre par bande. Demandez à l'auteur du modèle un fichier avec des métadonnées valides.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>{0} has {1} band(s), and {2} names {3}. Download both again.</source>
            <translation>{0} a {1} bande(s), et {2} nomme la {3}. Téléchargez les deux à nouveau.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/classmap.py" />
            <source>{0} has {1} bands and none is named `class`; say which one holds the classes.</source>
            <translation>{0} a {1} bandes et aucune ne s'appelle `class` ; dites laquelle contient les classes.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/change.py" />
            <source>{0} has {1} bands and {2} {3}; both need one band for each class.</source>
            <translation>{0} a {1} bandes et {2} {3} ; il faut aux deux une bande par classe.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/classmap.py" />
            <source>{0} has {1} different values, more than any map of classes; choose its band of classes.</source>
            <translation>{0} a {1} valeurs différentes, plus que toute carte de classes ; choisissez sa bande de classes.</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>{0} has {1} granules; choose one of them, such as {2}/{3}.</source>
            <translation>{0} a {1} granules ; choisissez l'un d'eux, comme {2}/{3}.</translation>
        </message>
        <message>
            <location filename="../../core/model/bare.py" />
            <source>{0} has {1} inputs ({2}) and no card. Only models with one input of bands can be used without a card.</source>
            <translation>{0} a {1} entrées ({2}) et pas de fiche. Sans fiche, seuls les modèles avec une entrée de bandes sont utilisables.</translation>
        </message>
        <message>
            <location filename="../../core/model/check.py" />
            <source>{0} has {1} of type {2}, which is no band of a map. Export the model with tensor outputs (skl2onnx: zipmap=False).</source>
            <translation>{0} a {1} de type {2}, qui n'est pas une bande de carte. Exportez le modèle avec des sorties de tenseurs (skl2onnx : zipmap=False).</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/consistency.py" />
            <source>{0} held-out simulations are too few for p-values; give 1000.</source>
            <translation>{0} simulations écartées sont trop peu pour des valeurs p ; donnez-en 1000.</translation>
        </message>
        <message>
            <location filename="../../core/gp/earth_engine.py" />
            <source>{0} holds a process of {1} bands, and {2} are named: {3}. Name all of them with --bands, in the script's order.</source>
            <translation>{0} contient un processus de {1} bandes, et {2} sont nommées : {3}. Nommez-les toutes avec --bands, dans l'ordre du script.</translation>
        </message>
        <message>
            <location filename="../../core/cli/maps.py" />
            <source>{0} holds more than a request. Repeat the map of a provenance file with `terraclara rerun`.</source>
            <translation>{0} contient plus qu'une demande. Refaites la carte d'un fichier de provenance avec `terraclara rerun`.</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>{0} holds no band images; the product is incomplete, download it again.</source>
            <translation>{0} ne contient pas d'images de bandes ; le produit est incomplet, téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/change.py" />
            <source>{0} holds no class probabilities: the bands of a pixel sum to {1} and not to 1. Choose the raster of the class probabilities.</source>
            <translation>{0} ne contient pas de probabilités de classes : les bandes d'un pixel somment à {1} et non à 1. Choisissez le raster des probabilités des classes.</translation>
        </message>
        <message>
            <location filename="../../core/raster/scene.py" />
            <source>{0} holds no product that is known (Sentinel-2 with MTD_MSIL1C.xml or MTD_MSIL2A.xml, Landsat with its MTL file); choose its image files.</source>
            <translation>{0} ne contient aucun produit connu (Sentinel-2 avec MTD_MSIL1C.xml ou MTD_MSIL2A.xml, Landsat avec son fichier MTL) ; choisissez ses fichiers images.</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>{0} holds no reflective band that its metadata name. Choose its images, or download it again.</source>
            <translation>{0} ne contient aucune bande réfléchissante que nomment ses métadonnées. Choisissez ses images, ou téléchargez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../core/cli/maps.py" />
            <source>{0} holds no request; give a JSON file that has one under `request`, as a provenance does.</source>
            <translation>{0} ne contient aucune demande ; donnez un fichier JSON qui en a une sous `request`, comme un fichier de provenance.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/series.py" />
            <source>{0} holds no scene; choose the folder with one scene for each date.</source>
            <translation>{0} ne contient aucune scène ; choisissez le dossier avec une scène par date.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>{0} holds numbers of Landsat Level-1, and the MTL file that makes reflectance of them does not lie beside it: put it there, or give scale and offset.</source>
            <translation>{0} contient des nombres de Landsat Level-1, et le fichier MTL qui en fait des réflectances n'est pas à côté : mettez-le là, ou donnez l'échelle et le décalage.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>{0} holds radiance and no reflectance. Choose an item of reflectance.</source>
            <translation>{0} contient de la luminance et non de la réflectance. Choisissez un élément de réflectance.</translation>
        </message>
        <message>
            <location filename="../../core/raster/beam_dimap.py" />
            <source>{0} holds radiance and no reflectance. Convert it to reflectance with SNAP, or choose another product.</source>
            <translation>{0} contient de la luminance et non de la réflectance. Convertissez-la en réflectance avec SNAP, ou choisissez un autre produit.</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>{0} holds several Landsat products; choose the MTL file of one.</source>
            <translation>{0} contient plusieurs produits Landsat ; choisissez le fichier MTL de l'un.</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>{0} holds {1} Sentinel-2 products; choose one of them.</source>
            <translation>{0} contient {1} produits Sentinel-2 ; choisissez l'un d'eux.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>{0} holds {1} labeled points already; choose another name for new ones.</source>
            <translation>{0} contient déjà {1} points étiquetés ; choisissez un autre nom pour les nouveaux.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>{0} holds {1} training samples; at most {2} can be imported.</source>
            <translation>{0} contient {1} échantillons d'entraînement ; {2} au plus peuvent être importés.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>{0} holds {1} where a probability from 0 to 1 was expected; choose the raster of the class probabilities.</source>
            <translation>{0} contient {1} où une probabilité de 0 à 1 était attendue ; choisissez le raster des probabilités des classes.</translation>
        </message>
        <message>
            <location filename="../../core/install/unpack.py" />
            <source>{0} holds {1}, which QGIS itself brings and which must not be replaced. Leave this wheel out.</source>
            <translation>{0} contient {1}, que QGIS apporte lui-même et qui ne doit pas être remplacé. Laissez ce paquet (wheel) de côté.</translation>
        </message>
        <message>
            <location filename="../../core/install/unpack.py" />
            <source>{0} holds {1}, which leads out of its folder. It is not the published package.</source>
            <translation>{0} contient {1}, qui mène hors de son dossier. Ce n'est pas le paquet publié.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/package.py" />
            <source>{0} in {1} is larger than any file of {2}. Download the package again.</source>
            <translation>{0} dans {1} est plus grand que tout fichier de {2}. Téléchargez à nouveau le paquet.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/s2cloudless.py" />
            <source>{0} in {1} is no text ({2}). Copy or download the package again.</source>
            <translation>{0} dans {1} n'est pas un texte ({2}). Copiez ou téléchargez de nouveau le paquet.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/s2cloudless.py" />
            <source>{0} in {1} is not the expected model: it takes {2} bands. Give the wheel of the supported version.</source>
            <translation>{0} dans {1} n'est pas le modèle attendu : il prend {2} bandes. Donnez le paquet (wheel) de la version prise en charge.</translation>
        </message>
        <message>
            <location filename="../../core/model/deepness.py" />
            <source>{0} is a Deepness model whose input is no image of shape (n, channels, size, size). Export it with such an input.</source>
            <translation>{0} est un modèle Deepness dont l'entrée n'est pas une image de forme (n, channels, size, size). Exportez-le avec une telle entrée.</translation>
        </message>
        <message>
            <location filename="../../core/model/deepness.py" />
            <source>{0} is a Deepness {1}; TerraClara maps pixels, so it runs segmentors and regressors.</source>
            <translation>{0} est un {1} de Deepness ; TerraClara cartographie des pixels et fait donc tourner segmenteurs et régresseurs.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_item.py" />
            <source>{0} is a STAC item, which is a scene of its own. Choose one item, or map several as a batch.</source>
            <translation>{0} est un élément STAC, qui est une scène à lui seul. Choisissez un seul élément, ou traitez-en plusieurs par lot.</translation>
        </message>
        <message>
            <location filename="../../core/install/folder.py" />
            <location filename="../../core/raster/writer.py" />
            <source>{0} is a file; give the name of a folder.</source>
            <translation>{0} est un fichier ; donnez le nom d'un dossier.</translation>
        </message>
        <message>
            <location filename="../../core/model/catalog.py" />
            <source>{0} is a folder, not a model. Give an .onnx file, or an id of the catalog.</source>
            <translation>{0} est un dossier, pas un modèle. Indiquez un fichier .onnx, ou un identifiant du catalogue.</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>{0} is a folder; give the name of a file.</source>
            <translation>{0} est un dossier ; donnez le nom d'un fichier.</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>{0} is an input of this run; choose another name for the output.</source>
            <translation>{0} est une entrée de cette exécution ; choisissez un autre nom pour la sortie.</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>{0} is closed already; start the run again.</source>
            <translation>{0} est déjà fermé ; relancez l'exécution.</translation>
        </message>
        <message>
            <location filename="../../core/raster/mapfile.py" />
            <source>{0} is closed; open it again.</source>
            <translation>{0} est fermé ; ouvrez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../core/raster/scratch.py" />
            <source>{0} is closed; start the run again.</source>
            <translation>{0} est fermé ; relancez l'exécution.</translation>
        </message>
        <message>
            <location filename="../../core/install/wheels.py" />
            <source>{0} is cut off: it has {1} bytes where {2} are due. Copy or download it again.</source>
            <translation>{0} est coupé : il a {1} octets sur {2}. Copiez-le ou téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../core/install/unpack.py" />
            <source>{0} is damaged ({1}). Copy or download it again.</source>
            <translation>{0} est endommagé ({1}). Copiez-le ou téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../core/raster/metadata.py" />
            <source>{0} is damaged ({1}); download the product again.</source>
            <translation>{0} est endommagé ({1}) ; téléchargez de nouveau le produit.</translation>
        </message>
        <message>
            <location filename="../../core/install/unpack.py" />
            <source>{0} is damaged: it claims to hold more than any wheel does. Download it again.</source>
            <translation>{0} est endommagé : il annonce un contenu plus grand que celui de toute wheel. Téléchargez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../core/model/check.py" />
            <source>{0} is damaged: the constant {1} announces {2} bytes and holds {3}. Copy or download the file again.</source>
            <translation>{0} est endommagé : la constante {1} annonce {2} octets et en contient {3}. Copiez ou téléchargez de nouveau le fichier.</translation>
        </message>
        <message>
            <location filename="../../core/model/check.py" />
            <source>{0} is damaged: the constant {1} has a negative size {2}. Copy or download the file again.</source>
            <translation>{0} est endommagé : la constante {1} a une taille négative {2}. Copiez ou téléchargez à nouveau le fichier.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/provenance.py" />
            <source>{0} is damaged: what it says of {1} cannot be read. Copy it again, or make a new map with `terraclara run`.</source>
            <translation>{0} est endommagé : ce qu'il dit de {1} ne peut pas être lu. Copiez-le de nouveau, ou faites une nouvelle carte avec `terraclara run`.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/package.py" />
            <source>{0} is damaged: {1} in it is larger than it can be. Download it again.</source>
            <translation>{0} est endommagé : {1} y est plus grand qu'il ne peut l'être. Téléchargez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>{0} is damaged; download the product again.</source>
            <translation>{0} est endommagé ; téléchargez de nouveau le produit.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stack.py" />
            <source>{0} is given for two dates; give each date its own file.</source>
            <translation>{0} est donné pour deux dates ; donnez à chaque date son fichier.</translation>
        </message>
        <message>
            <location filename="../../core/explain/series.py" />
            <source>{0} is given for two dates; give each date once.</source>
            <translation>{0} est donné pour deux dates ; donnez chaque date une fois.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/install.py" />
            <source>{0} is installed already.</source>
            <translation>{0} est déjà installé.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/series.py" />
            <source>{0} is judged by its date alone. {1}</source>
            <translation>{0} est jugé par sa seule date. {1}</translation>
        </message>
        <message>
            <location filename="../../core/gp/earth_engine.py" />
            <source>{0} is larger than {1} MB; that is no exported process.</source>
            <translation>{0} dépasse {1} Mo ; ce n'est pas un processus exporté.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/many.py" />
            <location filename="../../core/retrieval/readout.py" />
            <source>{0} is left out. {1}</source>
            <translation>{0} est laissé de côté. {1}</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>{0} is needed and the scene does not tell it; give the angle {1} in degrees.</source>
            <translation>{0} est requis et la scène ne le dit pas ; donnez l'angle {1} en degrés.</translation>
        </message>
        <message>
            <location filename="../../core/page.py" />
            <source>{0} is neither a folder nor the name of a page; let it end in .html.</source>
            <translation>{0} n'est ni un dossier ni le nom d'une page ; qu'il se termine par .html.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/moved.py" />
            <source>{0} is neither in {1} nor at its old place, {2}. Give the folder that holds it under the same name.</source>
            <translation>{0} n'est ni dans {1} ni à son ancien emplacement, {2}. Indiquez le dossier qui le contient sous le même nom.</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>{0} is no Landsat metadata file, or a damaged one. Download the product again.</source>
            <translation>{0} n'est pas un fichier de métadonnées Landsat, ou il est endommagé. Téléchargez à nouveau le produit.</translation>
        </message>
        <message>
            <location filename="../../core/model/lightgbm_text.py" />
            <source>{0} is no LightGBM model that can be read ({1}). Copy or download it again, or export another.</source>
            <translation>{0} n'est pas un modèle LightGBM lisible ({1}). Copiez-le ou téléchargez-le de nouveau, ou exportez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/cluster.py" />
            <source>{0} is no address of a cluster's scheduler. Give one such as tcp://10.0.0.5:8786, which `dask scheduler` tells when it starts.</source>
            <translation>{0} n'est pas l'adresse de l'ordonnanceur d'une grappe. Donnez-en une comme tcp://10.0.0.5:8786, que `dask scheduler` indique à son lancement.</translation>
        </message>
        <message>
            <location filename="../../core/raster/scene.py" />
            <source>{0} is no angle; give {1} in degrees.</source>
            <translation>{0} n'est pas un angle ; donnez {1} en degrés.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/classes.py" />
            <source>{0} is no class of a cloud map</source>
            <translation>{0} n'est pas une classe de carte de nuages</translation>
        </message>
        <message>
            <location filename="../../core/landcover/calibrate.py" />
            <source>{0} is no class of {1}; it knows {2}.</source>
            <translation>{0} n'est pas une classe de {1} ; il connaît {2}.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>{0} is no cloud map: it has no band `class`, but {1}. Make one with `terraclara clouds`.</source>
            <translation>{0} n'est pas une carte de nuages : elle n'a pas de bande `class`, mais {1}. Faites-en une avec `terraclara clouds`.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/composite.py" />
            <source>{0} is no cloud map: it has no band `{1}`. Make one with `terraclara clouds`.</source>
            <translation>{0} n'est pas une carte de nuages : elle n'a pas de bande `{1}`. Faites-en une avec `terraclara clouds`.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>{0} is no cloud map: its band `class` holds values above {1}. Make one with `terraclara clouds`.</source>
            <translation>{0} n'est pas une carte de nuages : sa bande `class` contient des valeurs au-dessus de {1}. Faites-en une avec `terraclara clouds`.</translation>
        </message>
        <message>
            <location filename="../../core/cli/train.py" />
            <source>{0} is no color of a class; write CLASS=#RRGGBB.</source>
            <translation>{0} n'est pas une couleur de classe ; écrivez CLASS=#RRGGBB.</translation>
        </message>
        <message>
            <location filename="../../core/cli/batch.py" />
            <location filename="../../core/clouds/composite.py" />
            <source>{0} is no day; write it as 2023-06-08.</source>
            <translation>{0} n'est pas un jour ; écrivez-le comme 2023-06-08.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>{0} is no day; write it as 2024-06-30.</source>
            <translation>{0} n'est pas un jour ; écrivez-le comme 2024-06-30.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/emulator.py" />
            <source>{0} is no emulator ({1}); train one again.</source>
            <translation>{0} n'est pas un émulateur ({1}) ; entraînez-en un de nouveau.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/classmap.py" />
            <source>{0} is no map of classes: band {1} holds values such as {2}; a class is a whole number from 0 to {3}.</source>
            <translation>{0} n'est pas une carte de classes : la bande {1} contient des valeurs comme {2} ; une classe est un nombre entier de 0 à {3}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/compare.py" />
            <source>{0} is no method, model or scene to compare with. Methods are {1}.</source>
            <translation>{0} n'est ni une méthode, ni un modèle, ni une scène à quoi comparer. Les méthodes sont {1}.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/outputs.py" />
            <source>{0} is no model of clouds as far as it says. If it is, say what each of its channels is, in order: clear, cloud, thin cloud, shadow, water or snow.</source>
            <translation>{0} n'est pas un modèle de nuages, d'après ce qu'il dit. S'il l'est, dites ce qu'est chacun de ses canaux, dans l'ordre : clear, cloud, thin cloud, shadow, water ou snow.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>{0} is no npz file of plain arrays ({1}). Save it with numpy.savez.</source>
            <translation>{0} n'est pas un fichier npz de tableaux simples ({1}). Enregistrez-le avec numpy.savez.</translation>
        </message>
        <message>
            <location filename="../../core/gp/earth_engine.py" />
            <source>{0} is no script of arrays for Earth Engine ({1}). Give a script of arrays, or a table of them.</source>
            <translation>{0} n'est pas un script de tableaux pour Earth Engine ({1}). Donnez un script de tableaux, ou une table de ceux-ci.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_item.py" />
            <source>{0} is no single image but a list of them; choose the STAC item of one.</source>
            <translation>{0} n'est pas une seule image mais une liste d'images ; choisissez l'élément STAC de l'une d'elles.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/estimate.py" />
            <location filename="../../core/retrieval/table.py" />
            <source>{0} is no table of simulations ({1}); make one with `simulate`.</source>
            <translation>{0} n'est pas une table de simulations ({1}) ; faites-en une avec `simulate`.</translation>
        </message>
        <message>
            <location filename="../../core/raster/pointtable.py" />
            <source>{0} is no text in UTF-8; save the table as CSV in UTF-8.</source>
            <translation>{0} n'est pas un texte en UTF-8 ; enregistrez la table en CSV en UTF-8.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <source>{0} is no way to take several files; choose {1}.</source>
            <translation>{0} n'est pas une façon de prendre plusieurs fichiers ; choisissez {1}.</translation>
        </message>
        <message>
            <location filename="../../core/install/wheels.py" />
            <source>{0} is no wheel. Choose {1}, or the folder that holds it.</source>
            <translation>{0} n'est pas un paquet wheel. Choisissez {1}, ou le dossier qui le contient.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/zones.py" />
            <source>{0} is no {1}; let it end in {2}.</source>
            <translation>{0} n'est pas un {1} ; qu'il finisse par {2}.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/provenance.py" />
            <source>{0} is not a provenance file of TerraClara (they end in .provenance.json). Choose the one beside the map.</source>
            <translation>{0} n'est pas un fichier de provenance de TerraClara (ils finissent par .provenance.json). Choisissez celui qui se trouve à côté de la carte.</translation>
        </message>
        <message>
            <location filename="../../core/model/graph.py" />
            <source>{0} is not a whole ONNX model ({1}). Copy or download the file again.</source>
            <translation>{0} n'est pas un modèle ONNX entier ({1}). Copiez ou téléchargez de nouveau le fichier.</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>{0} is not inside the scene of {1} x {2} pixels. Choose a place inside it.</source>
            <translation>{0} n'est pas dans la scène de {1} x {2} pixels. Choisissez un lieu à l'intérieur.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/provenance.py" />
            <source>{0} is not the file that it was when that map was made. Bring the old one back, or make a new map with `terraclara run`.</source>
            <translation>{0} n'est plus le fichier qu'il était quand cette carte a été faite. Remettez l'ancien, ou faites une nouvelle carte avec `terraclara run`.</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>{0} is not the name of a {1}; let it end in {2}.</source>
            <translation>{0} n'est pas un nom pour : {1} ; qu'il finisse par {2}.</translation>
        </message>
        <message>
            <location filename="../../core/install/wheels.py" />
            <source>{0} is not the published {1} {2}: its SHA-256 begins with {3}, not {4}. Download it again.</source>
            <translation>{0} n'est pas le {1} {2} publié : son SHA-256 commence par {3}, pas par {4}. Téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>{0} is nothing to explain. {1}</source>
            <translation>{0} n'est rien à expliquer. {1}</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>{0} is of Landsat Level-1, whose numbers become reflectance by the MTL file alone. Choose that file beside its images, or an item of Level-2.</source>
            <translation>{0} est de Landsat Level-1, dont les nombres ne deviennent réflectance que par le fichier MTL. Choisissez ce fichier à côté de ses images, ou un élément de Level-2.</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>{0} is of the Multispectral Scanner, which saw neither blue nor short-wave infrared. Choose a product of TM, ETM+ or OLI (Landsat 4 to 9).</source>
            <translation>{0} vient du Multispectral Scanner, qui ne voyait ni le bleu ni l'infrarouge à ondes courtes. Choisissez un produit de TM, ETM+ ou OLI (Landsat 4 à 9).</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>{0} is of {1}, whose images are neither reflectance nor on a map. Choose a product of Level-1C or Level-2A.</source>
            <translation>{0} est de {1}, dont les images ne sont ni des réflectances ni sur une carte. Choisissez un produit de Level-1C ou Level-2A.</translation>
        </message>
        <message>
            <location filename="../../core/model/session.py" />
            <source>{0} is offered but could not be used here.</source>
            <translation>{0} est offert mais n'a pas pu être utilisé ici.</translation>
        </message>
        <message>
            <location filename="../../core/model/check.py" />
            <source>{0} is refused: it wants to read {1}, outside its own folder. Ask its author for a single file.</source>
            <translation>{0} est refusé : il veut lire {1}, hors de son dossier. Demandez à son auteur un fichier unique.</translation>
        </message>
        <message>
            <location filename="../../core/model/check.py" />
            <source>{0} is refused: its constant {1} of shape {2} would take {3} GB. Such a file is damaged or hostile.</source>
            <translation>{0} est refusé : sa constante {1} de forme {2} prendrait {3} Go. Un tel fichier est endommagé ou hostile.</translation>
        </message>
        <message>
            <location filename="../../core/model/check.py" />
            <source>{0} is refused: its operator {1} would create {2} numbers. Such a file is damaged or hostile.</source>
            <translation>{0} est refusé : son opérateur {1} créerait {2} nombres. Un tel fichier est endommagé ou hostile.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/detect.py" />
            <source>{0} is the name of the map already; choose another.</source>
            <translation>{0} est déjà le nom de la carte ; choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/series.py" />
            <source>{0} is the same image as {1}; give each date once.</source>
            <translation>{0} est la même image que {1} ; donnez chaque date une fois.</translation>
        </message>
        <message>
            <location filename="../../core/model/session.py" />
            <source>{0} is written for a newer ONNX than the installed ONNX Runtime {1} knows ({2}). Update onnxruntime, or export the model with an older operator set.</source>
            <translation>{0} est écrit pour un ONNX plus récent que celui que connaît l'ONNX Runtime {1} installé ({2}). Mettez onnxruntime à jour, ou exportez le modèle avec un jeu d'opérateurs plus ancien.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>{0} labeled pixels were left out: the map holds no class there.</source>
            <translation>{0} pixels étiquetés ont été laissés de côté : la carte n'y a pas de classe.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/samples.py" />
            <source>{0} labelled features have no geometry and were left out.</source>
            <translation>{0} entités étiquetées n'ont pas de géométrie et ont été écartées.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/samples.py" />
            <source>{0} labelled pixels hold no data and were left out.</source>
            <translation>{0} pixels étiquetés n'ont pas de données et ont été laissés de côté.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>{0} lacks {1} ({2}). Add what is missing and try again.</source>
            <translation>Il manque {1} à {0} ({2}). Ajoutez ce qui manque et réessayez.</translation>
        </message>
        <message>
            <location filename="../../core/bands.py" />
            <source>{0} lacks {1}; it has {2}. Choose a scene with these bands, name the bands of the file, or choose another model.</source>
            <translation>{0} n'a pas {1} ; il y a {2}. Choisissez une scène avec ces bandes, nommez les bandes du fichier, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>{0} left out of the fit</source>
            <translation>{0}, hors de l'ajustement</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>{0} left out of the fit, decimal logarithms</source>
            <translation>{0}, hors de l'ajustement ; logarithmes décimaux</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>{0} lies nowhere on Earth and the files differ in size ({1} x {2} and {3} x {4} pixels), so they cannot be brought together; georeference it.</source>
            <translation>{0} n'est nulle part sur la Terre et les fichiers diffèrent en taille ({1} x {2} et {3} x {4} pixels), ils ne peuvent donc pas être réunis ; géoréférencez-le.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/series.py" />
            <location filename="../../core/raster/stack.py" />
            <source>{0} lies on another grid than the date after it; bring the series onto one grid first.</source>
            <translation>{0} est sur une autre grille que la date suivante ; amenez d'abord la série sur une seule grille.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/series.py" />
            <source>{0} lies on another grid than the first date; bring the series onto one grid first.</source>
            <translation>{0} se trouve sur une autre grille que la première date ; ramenez d'abord la série sur une seule grille.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>{0} measurements of {1}</source>
            <translation>{0} mesures de {1}</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>{0} names</source>
            <translation>{0} noms</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>{0} names its bands itself: {1}. Leave --bands out.</source>
            <translation>{0} nomme lui-même ses bandes : {1}. Omettez --bands.</translation>
        </message>
        <message>
            <location filename="../../core/raster/beam_dimap.py" />
            <source>{0} names no band of an image. Choose another product.</source>
            <translation>{0} ne nomme aucune bande d'une image. Choisissez un autre produit.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>{0} names no band that is known: no image with its wavelength, color or number. Choose the item of an optical image, or its image files.</source>
            <translation>{0} ne nomme aucune bande connue : aucune image avec sa longueur d'onde, sa couleur ou son numéro. Choisissez l'élément d'une image optique, ou ses fichiers d'image.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/calibrate.py" />
            <source>{0} names no classes whose probabilities it gives, a channel each; sets of classes need them.</source>
            <translation>{0} ne nomme pas de classes dont il donne les probabilités, un canal chacune ; les ensembles de classes les demandent.</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>{0} names one class twice; compare it with another.</source>
            <translation>{0} nomme une classe deux fois ; comparez-la à une autre.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/train.py" />
            <source>{0} needs several scenes, each a file or product of its own; give them, or choose another classifier.</source>
            <translation>{0} demande plusieurs scènes, chacune un fichier ou un produit ; donnez-les, ou choisissez un autre classifieur.</translation>
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>{0} needs the Python package {1}, which is not usable here ({2}). In QGIS, get it from the Raster menu, TerraClara, “Packages”; elsewhere with `pip install {3}`{4}.</source>
            <translation>{0} demande le paquet Python {1}, qui n'est pas utilisable ici ({2}). Dans QGIS, obtenez-le par le menu Raster, TerraClara, « Paquets » ; ailleurs, avec `pip install {3}`{4}.</translation>
        </message>
        <message>
            <location filename="../../core/model/check.py" />
            <source>{0} needs the custom operator {1}::{2}, which only its author's software has. Export the model with standard ONNX operators.</source>
            <translation>{0} demande l'opérateur particulier {1}::{2}, que seul le logiciel de son auteur possède. Exportez le modèle avec des opérateurs ONNX standard.</translation>
        </message>
        <message>
            <location filename="../../core/model/check.py" />
            <source>{0} needs the file {1} beside it. Copy that file too.</source>
            <translation>{0} demande le fichier {1} à côté de lui. Copiez aussi ce fichier.</translation>
        </message>
        <message>
            <location filename="../../core/cli/train_retrieval.py" />
            <source>{0} needs two numbers, such as 0,8; {1} is not.</source>
            <translation>Il faut à {0} deux nombres, comme 0,8 ; {1} n'en est pas.</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>{0} needs up to {1} and only {2} are free in its folder; free space or choose another folder.</source>
            <translation>{0} demande jusqu'à {1} et seulement {2} sont libres dans son dossier ; libérez de la place ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../core/install/wheels.py" />
            <source>{0} needs {1}, which is not published for {2}. Use a newer QGIS, or an interpreter of your own with the command line.</source>
            <translation>{0} demande {1}, qui n'est pas publié pour {2}. Utilisez un QGIS plus récent, ou votre propre interpréteur avec la ligne de commande.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/constants.py" />
            <source>{0} of TerraClara cannot be read ({1}); install TerraClara again.</source>
            <translation>{0} de TerraClara ne peut pas être lu ({1}) ; réinstallez TerraClara.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>{0} of the answer is missing from the values or too much in them.</source>
            <translation>{0} de la réponse manque aux valeurs ou y est de trop.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>{0} of the pixels are unlike what the model was trained on.</source>
            <translation>{0} des pixels ne ressemblent pas à ce dont le modèle a appris.</translation>
        </message>
        <message>
            <location filename="../../core/explain/place.py" />
            <source>{0} of the region's {1} pixels, spread evenly, stand for it.</source>
            <translation>{0} des {1} pixels de la région, répartis régulièrement, la représentent.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/engine.py" />
            <source>{0} of the valid pixels lie outside the model's training domain: check the bands and their scale, and do not trust the map there.</source>
            <translation>{0} des pixels valides sont hors du domaine d'entraînement du modèle : vérifiez les bandes et leur échelle, et ne vous y fiez pas à la carte.</translation>
        </message>
        <message>
            <location filename="../../core/raster/scene.py" />
            <source>{0} of {1} degrees is not possible; give at most {2}.</source>
            <translation>{0} de {1} degrés n'est pas possible ; donnez {2} au plus.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>{0} of {1} patches of {2} × {2} pixels with more than 1 % cloud were missed ({3:.1%}): less than a tenth of their cloud was found.</source>
            <translation>{0} imagettes sur {1} de {2} × {2} pixels avec plus de 1 % de nuages ont été manquées ({3:.1%}) : moins d'un dixième de leurs nuages a été trouvé.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>{0} of {1} samples lie on training samples ({2}): the map knows them, and the accuracy is overstated. Leave them out or draw new ones.</source>
            <translation>{0} échantillons sur {1} sont sur des échantillons d'entraînement ({2}) : la carte les connaît, et l'exactitude est exagérée. Omettez-les ou tirez-en d'autres.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/reuse.py" />
            <source>{0} of {1} samples lie where the map's model was trained, by what its file says ({2}): it knows them, and the accuracy is overstated. Leave them out or draw new ones.</source>
            <translation>{0} échantillons sur {1} sont là où le modèle de la carte a été entraîné, d'après son fichier ({2}) : il les connaît, et l'exactitude est exagérée. Omettez-les ou tirez-en d'autres.</translation>
        </message>
        <message>
            <location filename="../../core/cli/batch.py" />
            <source>{0} of {1} scenes failed; {2} says why. The same command tries them again.</source>
            <translation>Scènes en échec : {0} sur {1} ; {2} dit pourquoi. La même commande les essaie de nouveau.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/validate.py" />
            <source>{0} on the map; {1} or more are needed to judge it.</source>
            <translation>{0} sur la carte ; il en faut {1} ou plus pour la juger.</translation>
        </message>
        <message>
            <location filename="../../core/cost.py" />
            <source>{0} or longer, about {1} MB of memory, writes up to {2} MB</source>
            <translation>{0} ou plus, environ {1} MB de mémoire, écrit jusqu'à {2} MB</translation>
        </message>
        <message>
            <location filename="../../core/explain/coalitions.py" />
            <source>{0} orders are too few to sample Shapley values; take 2 or more.</source>
            <translation>{0} ordres sont trop peu pour échantillonner des valeurs de Shapley ; prenez-en 2 ou plus.</translation>
        </message>
        <message>
            <location filename="../../core/raster/values.py" />
            <source>{0} percent; give scale=0.01.</source>
            <translation>{0} des pourcentages ; donnez scale=0.01.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/samples.py" />
            <source>{0} pixels a class are not possible; give 10 to {1}.</source>
            <translation>{0} pixels par classe ne sont pas possibles ; donnez 10 à {1}.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/learn.py" />
            <source>{0} pixels lie under corrections of two classes and were left out.</source>
            <translation>{0} pixels se trouvent sous des corrections de deux classes et ont été écartés.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/samples.py" />
            <source>{0} pixels lie under labels of two classes and were left out.</source>
            <translation>{0} pixels sont sous des étiquettes de deux classes et ont été laissés de côté.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/change.py" />
            <source>{0} pixels with a class on one date only were left out.</source>
            <translation>{0} pixels avec une classe à une seule date ont été laissés de côté.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <location filename="../../core/retrieval/plots.py" />
            <location filename="../../core/retrieval/validate.py" />
            <source>{0} plot</source>
            <translation>{0} placette</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <location filename="../../core/retrieval/plots.py" />
            <location filename="../../core/retrieval/validate.py" />
            <source>{0} plots</source>
            <translation>{0} placettes</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <location filename="../../core/retrieval/samples.py" />
            <source>{0} plots of {1}</source>
            <translation>{0} placettes de {1}</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>{0} plots of {1} on {2} sites</source>
            <translation>{0} placettes de {1} sur {2} sites</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>{0} points are no sample; give 1 or more.</source>
            <translation>{0} points ne font pas un échantillon ; donnez-en 1 ou plus.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>{0} points are too few for at least {1} in each of {2} classes, which takes {3}; give more points or a smaller minimum.</source>
            <translation>{0} points sont trop peu pour au moins {1} dans chacune de {2} classes, ce qui en demande {3} ; donnez plus de points ou un plus petit minimum.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>{0} points are too many: the map has {1} pixels, and a design at most {2} points. Give fewer.</source>
            <translation>{0} points sont trop : la carte a {1} pixels, et un plan {2} points au plus. Donnez-en moins.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>{0} promises no sum, so that there is none to compare with.</source>
            <translation>{0} ne promet pas de somme, il n'y en a donc pas à quoi comparer.</translation>
        </message>
        <message>
            <location filename="../../core/raster/values.py" />
            <source>{0} reaches {1}, which no cosine does; name the band as an angle.</source>
            <translation>{0} atteint {1}, ce qu'aucun cosinus ne fait ; nommez la bande comme un angle.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>{0} responses of given centers and widths</source>
            <translation>{0} réponses de centres et largeurs donnés</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>{0} sample</source>
            <translation>{0} échantillon</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>{0} samples</source>
            <translation>{0} échantillons</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>{0} samples are polygons; each counts once, at a point inside it.</source>
            <translation>{0} échantillons sont des polygones ; chacun compte une fois, en un point à l'intérieur.</translation>
        </message>
        <message>
            <location filename="../../core/gp/correction.py" />
            <source>{0} samples are too few to correct a model; give {1} or more.</source>
            <translation>{0} échantillons sont trop peu pour corriger un modèle ; donnez-en {1} ou plus.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/area_estimate.py" />
            <source>{0} samples lie in the class {1}, which has no area; check the areas.</source>
            <translation>{0} échantillons sont dans la classe {1}, qui n'a pas de surface ; vérifiez les surfaces.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>{0} samples outside the map were left out.</source>
            <translation>{0} échantillons hors de la carte ont été laissés de côté.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>{0} samples share a pixel with another one and count again.</source>
            <translation>{0} échantillons partagent un pixel avec un autre et comptent de nouveau.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>{0} samples were drawn for another class than the map has there: they were drawn on another map, or moved, and the figures may be off. Draw the sample on this map.</source>
            <translation>{0} échantillons ont été tirés pour une autre classe que celle de la carte à cet endroit : ils ont été tirés sur une autre carte, ou déplacés, et les chiffres peuvent être faux. Tirez l'échantillon sur cette carte.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>{0} samples where the map has no class were left out.</source>
            <translation>{0} échantillons où la carte n'a pas de classe ont été laissés de côté.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>{0} samples without a label were left out; the figures hold if it is by chance that they have none.</source>
            <translation>{0} échantillons sans étiquette ont été laissés de côté ; les chiffres valent si c'est par hasard qu'ils n'en ont pas.</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>{0} says no sun elevation above 0, without which there is no reflectance. Download the product again, or choose another.</source>
            <translation>{0} ne donne pas d'élévation solaire au-dessus de 0, sans laquelle il n'y a pas de réflectance. Téléchargez à nouveau le produit, ou choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/elsewhere.py" />
            <source>{0} says that it made {1}, but the map is not there. Try again.</source>
            <translation>{0} dit avoir fait {1}, mais la carte n'est pas là. Réessayez.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>{0} seems damaged ({1}): what its metadata said is lost in part.</source>
            <translation>{0} semble endommagé ({1}) : ce que disaient ses métadonnées est perdu en partie.</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>{0} shows where in an image a network looks, and this model looks at one place alone; choose deeplift or gradient_input.</source>
            <translation>{0} montre où un réseau regarde dans une image, et ce modèle ne regarde qu'un lieu ; choisissez deeplift ou gradient_input.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/simulate.py" />
            <source>{0} simulations cannot be made; ask for 1 to {1}.</source>
            <translation>{0} simulations ne peuvent pas être faites ; demandez 1 à {1}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>{0} simulations of {1}</source>
            <translation>{0} simulations de {1}</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>{0} site</source>
            <translation>{0} site</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>{0} sites</source>
            <translation>{0} sites</translation>
        </message>
        <message>
            <location filename="../../core/explain/gradients.py" />
            <source>{0} steps are too few for an integral; take 2 or more.</source>
            <translation>{0} pas sont trop peu pour une intégrale ; prenez-en 2 ou plus.</translation>
        </message>
        <message>
            <location filename="../../core/model/check.py" />
            <source>{0} takes no input, so it cannot be applied to a scene. Choose another model.</source>
            <translation>{0} ne prend aucune entrée, il ne peut donc pas être appliqué à une scène. Choisissez un autre modèle.</translation>
        </message>
        <message>
            <location filename="../../core/model/bare.py" />
            <source>{0} takes tiles of {1} x {2} pixels; only square tiles can be used.</source>
            <translation>{0} prend des tuiles de {1} x {2} pixels ; seules les tuiles carrées sont utilisables.</translation>
        </message>
        <message>
            <location filename="../../core/model/bare.py" />
            <source>{0} takes {1} bands, but {2} are named: {3}. Name each of its bands once, in order.</source>
            <translation>{0} prend {1} bandes, mais {2} sont nommées : {3}. Nommez chacune de ses bandes une fois, dans l'ordre.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/computing.py" />
            <source>{0} threads cannot be; give 1 or more, or 0 for all.</source>
            <translation>{0} fils ne peuvent pas être ; donnez 1 ou plus, ou 0 pour tous.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>{0} to {1} by how places are filled in</source>
            <translation>de {0} à {1} selon la façon dont les lieux sont remplis</translation>
        </message>
        <message>
            <location filename="../../core/cost.py" />
            <source>{0} to {1}, about {2} MB of memory, writes up to {3} MB</source>
            <translation>de {0} à {1}, environ {2} MB de mémoire, écrit jusqu'à {3} MB</translation>
        </message>
        <message>
            <location filename="../../core/raster/resample.py" />
            <source>{0} to {1}, {2} to {3}</source>
            <translation>{0} à {1}, {2} à {3}</translation>
        </message>
        <message>
            <location filename="../../core/landcover/modelcard.py" />
            <source>{0} trained on {1} pixels of {2} labelled areas.</source>
            <translation>{0} ; entraînement sur {1} pixels de {2} zones étiquetées.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>{0} unpacks to {1} GB; at most 2 GB can be imported.</source>
            <translation>{0} prend {1} Go une fois décompressé ; 2 Go au plus peuvent être importés.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/regressors.py" />
            <source>{0} values are 0 or below and have no logarithm; leave them or the logarithm out.</source>
            <translation>{0} valeurs sont à 0 ou au-dessous et n'ont pas de logarithme ; omettez-les, ou omettez le logarithme.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/convert.py" />
            <source>{0} was converted, but its results differ from the original's by {1} where {2} is allowed, so it was not installed. Please report this with your version of onnxruntime.</source>
            <translation>{0} a été converti, mais ses résultats diffèrent de ceux de l'original de {1} où {2} est permis, il n'a donc pas été installé. Merci de le signaler avec votre version d'onnxruntime.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/provenance.py" />
            <source>{0} was touched since that map was made; its content looks the same.</source>
            <translation>{0} a été touché depuis que cette carte a été faite ; son contenu semble le même.</translation>
        </message>
        <message>
            <location filename="../../core/install/packages.py" />
            <source>{0} were unpacked but cannot be loaded here ({1}); nothing was changed.</source>
            <translation>{0} ont été décompressés mais ne peuvent pas être chargés ici ({1}) ; rien n'a été changé.</translation>
        </message>
        <message>
            <location filename="../../core/install/folder.py" />
            <source>{0} wheels for {1} lie in {2}</source>
            <translation>{0} wheels pour {1} sont dans {2}</translation>
        </message>
        <message>
            <location filename="../../core/raster/pointtable.py" />
            <source>{0} writes coordinates with a comma ({1}); write them with a point, as {2}.</source>
            <translation>{0} écrit les coordonnées avec une virgule ({1}) ; écrivez-les avec un point, comme {2}.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/dates.py" />
            <source>{0}, and the scene has {1}, {2} to {3}. Give as many dates as the model takes.</source>
            <translation>{0}, et la scène en a {1}, de {2} à {3}. Donnez autant de dates que le modèle en prend.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>{0}, corrected by {1}</source>
            <translation>{0}, corrigé par {1}</translation>
        </message>
        <message>
            <location filename="../../core/explain/recorded.py" />
            <source>{0}, from which that map was made, is neither there nor near the map. Bring it back, or make the map again.</source>
            <translation>{0}, dont cette carte a été faite, n'est ni à sa place ni près de la carte. Remettez-le, ou refaites la carte.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/provenance.py" />
            <source>{0}, from which that map was made, is not there. Bring it back to this place, or name the folder that holds it now: `terraclara rerun --inputs FOLDER`.</source>
            <translation>{0}, dont cette carte a été faite, n'est pas là. Remettez-le à cet endroit, ou indiquez le dossier qui le contient maintenant : `terraclara rerun --inputs FOLDER`.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>{0}, learned from {1}</source>
            <translation>{0}, appris de {1}</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>{0}, learned from {1}.</source>
            <translation>{0}, appris de {1}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>{0}, learned from {1}. The errors of the measurements were counted.</source>
            <translation>{0}, appris de {1}. Les erreurs des mesures ont été prises en compte.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/dates.py" />
            <source>{0}, which are {1} bands, and the scene has {2}. Give the bands of these dates and no others, the oldest first.</source>
            <translation>{0}, soit {1} bandes, et la scène en a {2}. Donnez les bandes de ces dates et aucune autre, la plus ancienne d'abord.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>{0}, which {1} names, cannot be opened as an image ({2}). Where it needs an account or has expired, download the item again or the images beside it.</source>
            <translation>{0}, que {1} nomme, ne peut pas être ouvert comme image ({2}). S'il demande un compte ou a expiré, téléchargez à nouveau l'élément, ou les images à côté de lui.</translation>
        </message>
        <message>
            <location filename="../../core/explain/input_noise.py" />
            <source>{0}, with noise of the bands</source>
            <translation>{0}, avec le bruit des bandes</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>{0}, {1}, agrees only in part</source>
            <translation>{0}, {1}, n'est d'accord qu'en partie</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>{0}, {1}, disagrees: the explanation is uncertain</source>
            <translation>{0}, {1}, n'est pas d'accord : l'explication est incertaine</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>{0}, {1}, names the same {2}</source>
            <translation>{0}, {1}, nomme de même : {2}</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <source>{0}.onnx in {1} is damaged ({2}). Copy or download the package again.</source>
            <translation>{0}.onnx dans {1} est endommagé ({2}). Copiez ou téléchargez à nouveau le paquet.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <source>{0}.onnx in {1} is not the expected network ({2}). Give the wheel of the supported version.</source>
            <translation>{0}.onnx dans {1} n'est pas le réseau attendu ({2}). Donnez le paquet (wheel) de la version prise en charge.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>{0}: a quality gap of {1} ({2}).</source>
            <translation>{0} : un écart de qualité de {1} ({2}).</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>{0}: band {1} has no response above 0, or a negative one. Correct its column, or leave it out.</source>
            <translation>{0} : la bande {1} n'a pas de réponse au-dessus de 0, ou en a une négative. Corrigez sa colonne, ou laissez-la de côté.</translation>
        </message>
        <message>
            <location filename="../../core/install/download.py" />
            <source>{0}: is no address to download from</source>
            <translation>{0} : n'est pas une adresse d'où télécharger</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/many.py" />
            <source>{0}: model {1}. {2}</source>
            <translation>{0} : modèle {1}. {2}</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>{0}: row {1} holds something that is no number ({2}). Correct it.</source>
            <translation>{0} : la ligne {1} contient quelque chose qui n'est pas un nombre ({2}). Corrigez-la.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>{0}: row {1} must hold {2} finite numbers. Correct it.</source>
            <translation>{0} : la ligne {1} doit contenir {2} nombres finis. Corrigez-la.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <source>{0}: say that the files are dates or scenes to be taken together, or give each band once.</source>
            <translation>{0} : dites que les fichiers sont des dates ou des scènes à prendre ensemble, ou donnez chaque bande une fois.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>{0}: the first is mapped. Map each scene by itself.</source>
            <translation>{0} : la première est cartographiée. Cartographiez chaque scène à part.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>{0}: wavelengths must rise from row to row; row {1} does not.</source>
            <translation>{0} : les longueurs d'onde doivent croître de ligne en ligne ; la ligne {1} ne le fait pas.</translation>
        </message>
        <message>
            <location filename="../../core/explain/gp_shapley_graph.py" />
            <source>{0}: what each band contributes</source>
            <translation>{0} : ce que chaque bande apporte</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>{0}: {1} of the pixels jump. Look at that date for clouds, haze, another sensor or another model before you look at single fields.</source>
            <translation>{0} : {1} des pixels sautent. Cherchez à cette date des nuages, de la brume, un autre capteur ou un autre modèle avant de regarder des champs isolés.</translation>
        </message>
        <message>
            <location filename="../../core/diagnostics.py" />
            <source>{0}: {1} pixels a second ({2})</source>
            <translation>{0} : {1} pixels par seconde ({2})</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>{0}: {1} to {2} m, the grid of the other bands.</source>
            <translation>{0} : {1} à {2} m, la grille des autres bandes.</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>{0}: {1} to {2} m, the pixel size that the model looks at.</source>
            <translation>{0} : {1} à {2} m, la taille de pixel que le modèle regarde.</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>{0}: {1}, to the grid of the other bands.</source>
            <translation>{0} : {1}, vers la grille des autres bandes.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>{0}; its values differ by {1}.</source>
            <translation>{0} ; ses valeurs diffèrent de {1}.</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>{:,.0f} pixels</source>
            <translation>{:,.0f} pixels</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>{:.1%} of the pixels are undecided and count as wrong; without them the accuracy is {}.</source>
            <translation>{:.1%} des pixels sont indécis et comptent comme faux ; sans eux l'exactitude est de {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>{} (the scene lacks {})</source>
            <translation>{} (il manque {} à la scène)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/faults.py" />
            <source>{} ({}) cannot be “{}”, in which QGIS finds no image; choose another file, or copy it again.</source>
            <translation>{} ({}) ne peut pas être « {} », où QGIS ne trouve aucune image ; choisissez un autre fichier, ou copiez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/faults.py" />
            <source>{} ({}) cannot be “{}”, in which QGIS finds no shapes; choose another file, or copy it again.</source>
            <translation>{} ({}) ne peut pas être « {} », où QGIS ne trouve aucune géométrie ; choisissez un autre fichier, ou copiez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/faults.py" />
            <source>{} ({}) cannot be “{}”; choose another.</source>
            <translation>{} ({}) ne peut pas être « {} » ; choisissez une autre valeur.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/faults.py" />
            <source>{} ({}) cannot be “{}”; choose one of {}.</source>
            <translation>{} ({}) ne peut pas être « {} » ; choisissez une de ces valeurs : {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/faults.py" />
            <source>{} ({}) cannot be “{}”; choose one or more of {}.</source>
            <translation>{} ({}) ne peut pas être « {} » ; choisissez une ou plusieurs de ces valeurs : {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/faults.py" />
            <source>{} ({}) cannot be “{}”; give a number from {} to {}.</source>
            <translation>{} ({}) ne peut pas être « {} » ; donnez un nombre de {} à {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/faults.py" />
            <source>{} ({}) cannot be “{}”; give a number of {} or more.</source>
            <translation>{} ({}) ne peut pas être « {} » ; donnez un nombre de {} ou plus.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/faults.py" />
            <source>{} ({}) cannot be “{}”; give a number, with a point before its decimals.</source>
            <translation>{} ({}) ne peut pas être « {} » ; donnez un nombre, avec un point devant les décimales.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/faults.py" />
            <source>{} ({}) cannot be “{}”; give a whole number.</source>
            <translation>{} ({}) ne peut pas être « {} » ; donnez un nombre entier.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/faults.py" />
            <source>{} ({}) cannot be “{}”; give xmin,xmax,ymin,ymax and its system, such as 4,5,51,52 [EPSG:4326].</source>
            <translation>{} ({}) ne peut pas être « {} » ; donnez xmin,xmax,ymin,ymax et son système, comme 4,5,51,52 [EPSG:4326].</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/faults.py" />
            <source>{} ({}) is missing; give it.</source>
            <translation>{} ({}) manque ; donnez-le.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/faults.py" />
            <source>{} ({}): there is no layer or file “{}”; check its name, or choose another.</source>
            <translation>{} ({}) : il n'y a ni couche ni fichier « {} » ; vérifiez son nom, ou choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>{} Installed before that: {}.</source>
            <translation>{} Installé avant cela : {}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>{} against {}</source>
            <translation>{} contre {}</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>{} against {}, {:,} pixels</source>
            <translation>{} face à {}, {:,} pixels</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>{} against {}, {:,} samples</source>
            <translation>{} face à {}, {:,} échantillons</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>{} against {}, {} plots on {} sites</source>
            <translation>{} face à {}, {} placettes sur {} sites</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <source>{} and {}: rank correlation {} over all pixels</source>
            <translation>{} et {} : corrélation de rangs {} sur tous les pixels</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>{} band: {}</source>
            <translation>{} bande : {}</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>{} bands: {}</source>
            <translation>{} bandes : {}</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>{} cannot be written ({}); choose another folder.</source>
            <translation>{} ne peut pas être écrit ({}) ; choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <source>{} corrected pixels; accuracy {} before and {} after, on places that the fit did not see.</source>
            <translation>{} pixels corrigés ; exactitude {} avant et {} après, en des lieux que l'ajustement n'a pas vus.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>{} here: {}</source>
            <translation>{} ici : {}</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>{} interval</source>
            <translation>Intervalle à {}</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>{} is a file; give the name of a folder.</source>
            <translation>{} est un fichier ; donnez le nom d'un dossier.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>{} is no retrieval model; use “Apply a model” for it.</source>
            <translation>{} n'est pas un modèle d'estimation ; utilisez « Appliquer un modèle » pour lui.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>{} lies more than five pixels away</source>
            <translation>{} se trouve à plus de cinq pixels</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>{} mapped into {}</source>
            <translation>{} cartographiées dans {}</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>{} mapped, mean {}</source>
            <translation>{} cartographié, moyenne {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>{} mapped, mean {}.</source>
            <translation>{} cartographié, moyenne {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>{} measured   {} expected at these values, with 90 % of a sensor's noise</source>
            <translation>{} mesuré   {} attendu pour ces valeurs, avec 90 % du bruit d'un capteur</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>{} of all pixels</source>
            <translation>{} de tous les pixels</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>{} of the area's pixels</source>
            <translation>{} des pixels de la zone</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>{} of the composite's pixels have no clear date.</source>
            <translation>{} des pixels du composite n'ont aucune date claire.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>{} of the valid pixels</source>
            <translation>{} des pixels valides</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>{} of {} areas have valid pixels.</source>
            <translation>{} zones sur {} ont des pixels valides.</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>{} of {} scenes</source>
            <translation>{} scènes sur {}</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>{} other bands</source>
            <translation>{} autres bandes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>{} plots on {} sites.</source>
            <translation>{} placettes sur {} sites.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>{} plots: error (RMSE) {}, bias {}.</source>
            <translation>{} placettes : erreur (RMSE) {}, biais {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>{} retrieves no variable; use the algorithm “Apply a model” for it.</source>
            <translation>{} n'estime aucune variable ; utilisez pour lui l'algorithme « Appliquer un modèle ».</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>{} simulations of {}.</source>
            <translation>{} simulations de {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>{} takes one file, and here are {}; leave the first there, and give the others in {} ({}).</source>
            <translation>{} prend un fichier, et en voici {} ; laissez-y le premier et indiquez les autres dans {} ({}).</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>{} through {}</source>
            <translation>{} par {}</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>{} to {}</source>
            <translation>{} à {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>{} to {}: {}</source>
            <translation>{} vers {} : {}</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>{} within {} pixels</source>
            <translation>{} à {} pixels au plus</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>{} × {} pixels</source>
            <translation>{} × {} pixels</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>{} × {} pixels{}</source>
            <translation>{} × {} pixels{}</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>{}, {} s on {}</source>
            <translation>{}, {} s sur {}</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>{}. Found on {}.</source>
            <translation>{}. Trouvé sur {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>{}: accuracy {} on places it did not see, log-loss {}, calibration error {}</source>
            <translation>{} : exactitude {} en des lieux non vus, perte logarithmique {}, erreur de calibration {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <source>{}: clouds {}, shadows {}; the dates before cleared {} and added {} of the pixels.</source>
            <translation>{} : nuages {}, ombres {} ; les dates précédentes ont retiré {} et ajouté {} des pixels.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>{}: error (RMSE) {}, CRPS {}, 90 % intervals hold {}, on samples left out.</source>
            <translation>{} : erreur (RMSE) {}, CRPS {}, les intervalles à 90 % contiennent {}, sur des échantillons écartés.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>{}: from {} to {} can be simulated</source>
            <translation>{} : de {} à {} peut être simulé</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/import_gp.py" />
            <source>{}: it takes the bands {}.</source>
            <translation>{} : il prend les bandes {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>{}: left out, the scene lacks {}</source>
            <translation>{} : laissée de côté, il manque {} à la scène</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>{}: median {}, nine of ten from {} to {}</source>
            <translation>{} : médiane {}, neuf sur dix de {} à {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>{}: nothing to test</source>
            <translation>{} : rien à tester</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>{}: true color and map</source>
            <translation>{} : couleurs naturelles et carte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>{}: user's accuracy {}, producer's {}; area {} ± {}</source>
            <translation>{} : exactitude de l'utilisateur {}, du producteur {} ; surface {} ± {}</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <location filename="../../core/report.py" />
            <source>{}: {}</source>
            <translation>{} : {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>{}: {} dropped and {} rose too far</source>
            <translation>{} : {} ont trop baissé et {} trop monté</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>{}: {} here, {} on average</source>
            <translation>{} : {} ici, {} en moyenne</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_sets.py" />
            <source>{}: {} pixels of {} places</source>
            <translation>{} : {} pixels de {} lieux</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>{}: {} points</source>
            <translation>{} : {} points</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>{}; wrong most often where it is {} ({} of {} samples)</source>
            <translation>{} ; se trompe le plus souvent là où c'est {} ({} échantillons sur {})</translation>
        </message>
        <message>
            <location filename="../../plugin/bridge.py" />
            <source>“{}” does not say which model and scene it was made from: there is no provenance file {}. Choose a map that TerraClara made, with all its files, or give a scene and a model.</source>
            <translation>« {} » ne dit pas de quel modèle et de quelle scène elle vient : il n'y a pas de fichier de provenance {}. Choisissez une carte faite par TerraClara, avec tous ses fichiers, ou donnez une scène et un modèle.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>“{}” is no day; write it as 2023-06-08.</source>
            <translation>« {} » n'est pas un jour ; écrivez-le comme 2023-06-08.</translation>
        </message>
    </context>
</TS>
